# What anybody sees who looks the bot up. It stays neutral.
profile-name = Safe Steps
profile-description = Thông tin cho người mới đến Bỉ: chỗ ở, đi lại, việc làm, và ai có thể giúp. Chạm Bắt đầu.
profile-short-description = Thông tin cho người mới đến Bỉ.
profile-command-start = Menu
profile-command-help = Gọi cho ai
profile-command-language = Ngôn ngữ
profile-command-privacy = Riêng tư
profile-command-erase = Dọn cuộc trò chuyện này
