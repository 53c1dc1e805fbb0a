# The pages for a browser, for who has no Telegram.
# On every page: it puts a page about trains in place of this one. One short word.
site-exit = Sair
# For who reads by ear or by keyboard: goes past the buttons at the top.
site-skip = Ir para o texto
# The page with nothing but numbers to call, and the button in the chat that opens it. Below each number, what it is.
site-call = Ligar
    .emergency = ambulância, bombeiros, polícia
    .police = polícia
    .line = os três centros, dia e noite

site-place = A cidade onde você está, ou o código postal
site-find = Mostrar o centro
site-no-position = O seu navegador não diz onde você está. Escreva a cidade ou o código postal.
# Above a table of postcodes and regions.
site-postcodes = O seu código postal indica a região

site-check = Responda abaixo. Nada é enviado nem guardado: some quando você fecha a página.
site-note = Escreva as respostas para alguém de confiança: no papel, ou numa mensagem. Só faça isso onde é seguro. Esta página não guarda nada.

site-about = <b>Sobre estas páginas</b>
    Safe Steps dá informações a pessoas na Bélgica que talvez estejam sendo enganadas ou exploradas, ou tenham caído numa armadilha. Antes de tudo, a quem fugiu da Ucrânia.

    Aqui ninguém acompanha o que você lê, e ninguém responde. Estas páginas não podem prometer ajuda. Elas mostram quem pode ajudar.

site-privacy = <b>Privacidade</b>
    Estas páginas não usam cookie, não pedem nome e não contam visitas. A cidade que você escreve é procurada e esquecida. O que você responde fica na sua tela.
site-traces = <b>O que fica no seu telefone</b>
    • os endereços destas páginas, no histórico do seu navegador
    • ligações, no registro de chamadas e na conta do telefone

    “{ site-exit }” põe uma página sobre trens no lugar desta. Num teclado, aperte Shift três vezes.

    Pode ser que vigiem o seu telefone? Use outro aparelho que seja seguro.

site-keep = <b>Guardar estas páginas neste telefone</b>
    Assim elas abrem sem internet. Pense antes: elas ficam na memória do navegador, e quem tiver o telefone na mão pode achar.
    .keep = Guardar
    .remove = Apagar
    .kept = Estas páginas agora estão neste telefone.
    .removed = Elas não estão mais neste telefone.
    .failed = Este navegador não consegue fazer isso.
