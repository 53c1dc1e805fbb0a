language = <b>Language</b>
    Choose your language.
    .label = Language
