# What anybody sees who looks the bot up. It stays neutral.
profile-name = Safe Steps
profile-description = اطلاعات برای کسانی که تازه به بلژیک آمده‌اند: جای ماندن، رفت‌وآمد، کار، و اینکه چه کسی می‌تواند کمک کند. «شروع» را لمس کنید.
profile-short-description = اطلاعات برای کسانی که تازه به بلژیک آمده‌اند.
profile-command-start = فهرست
profile-command-help = به چه کسی زنگ بزنیم
profile-command-language = زبان
profile-command-privacy = حریم خصوصی
profile-command-erase = پاک کردن این گفتگو
