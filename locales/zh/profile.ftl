# What anybody sees who looks the bot up. It stays neutral.
profile-name = Safe Steps
profile-description = 给刚到比利时的人的信息：住处、交通、工作，还有谁能帮忙。请点“开始”。
profile-short-description = 给刚到比利时的人的信息。
profile-command-start = 菜单
profile-command-help = 可以打给谁
profile-command-language = 语言
profile-command-privacy = 隐私
profile-command-erase = 清空这个对话
