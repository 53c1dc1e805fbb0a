language = <b>语言</b>
    请选择您的语言。
    .label = 语言
