signs = <b>Nove sinais de alerta</b>
    Tenha cuidado quando alguém…

    <b>Documentos, telefone, família</b>
    • pede o seu passaporte ou documentos (as autoridades podem, numa fronteira por exemplo)
    • pede o seu telefone ou notebook
    • quer separar você da sua família ou de quem viaja com você

    <b>Ofertas e promessas</b>
    • oferece um trabalho bom demais para ser verdade
    • ajuda você, mas quer “serviços” em troca
    • quer dinheiro por um registro, uma mudança ou um reassentamento em outro país (uma passagem comum é normal)

    <b>Trabalho e pressão</b>
    • pressiona você a trabalhar, prestar serviços ou fazer sexo, também para pagar uma “dívida”
    • não paga, ou paga menos do que prometeu
    • dá condições ruins de trabalho, fica com os seus documentos ou tranca a porta

    Um sinal já é motivo para pedir ajuda.
    .label = Sinais de alerta

signs-papers = <b>Documentos, telefone, família</b>

    <b>Alguém pede o seu passaporte ou os seus documentos.</b>
    Diz que vai “guardar com segurança” ou “resolver as coisas”. As autoridades podem pedir, por exemplo no controle de uma fronteira. Tenha cuidado com qualquer outra pessoa.

    <b>Pedem o seu telefone ou notebook.</b>
    Sem ele, você não pode ligar para quem é de confiança.

    <b>Querem levar você para longe da sua família ou de quem viaja com você.</b>
    Dizem que não há lugar para todos no carro ou na casa. Não se separem.
    .label = Documentos, telefone

signs-promises = <b>Ofertas e promessas</b>

    <b>Um trabalho bom demais para ser verdade.</b>
    Muito dinheiro por um trabalho fácil. Nada por escrito. Querem que você decida na hora.

    <b>Ajuda, mas com “serviços” em troca.</b>
    Dão comida, cama ou carona. Depois dizem que você tem uma dívida.

    <b>Dinheiro por um registro, ou por uma mudança para outro país.</b>
    Prometem registro, transferência ou reassentamento, e você tem que pagar. Uma passagem comum para viajar é normal. Isso não é.
    .label = Ofertas e promessas

signs-work = <b>Trabalho e pressão</b>

    <b>Alguém pressiona você a trabalhar, a prestar serviços ou a fazer sexo.</b>
    Talvez diga que você tem que pagar uma “dívida”.

    <b>Você trabalha, mas não recebe.</b>
    Ou recebe só uma parte do que foi prometido.

    <b>As condições de trabalho são ruins, ou você não pode ir aonde quer.</b>
    Ficam com os seus documentos. Trancam a porta.
    .label = Trabalho e pressão
