# What anybody sees who looks the bot up. It stays neutral.
profile-name = Safe Steps
profile-description = معلومات لمن وصل حديثًا إلى بلجيكا: السكن والمواصلات والعمل، ومن يمكنه المساعدة. للبدء: الضغط على زر البدء.
profile-short-description = معلومات لمن وصل حديثًا إلى بلجيكا.
profile-command-start = القائمة
profile-command-help = بمن يمكن الاتصال
profile-command-language = اللغة
profile-command-privacy = الخصوصية
profile-command-erase = تنظيف هذه المحادثة
