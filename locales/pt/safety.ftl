safety = <b>Cinco passos para a sua segurança</b>

    <b>Fique alerta.</b> Confie na sua intuição sobre pessoas que você não conhece.

    <b>Leve os seus documentos com você.</b> Tire fotos deles. Mande as fotos para alguém de confiança.

    <b>Mantenha contato</b> com a sua família e com pessoas de confiança.

    <b>Conheça os seus direitos,</b> e saiba onde pedir ajuda.

    <b>Use informações confiáveis.</b> Veja quem está informando.
    .label = Segurança

safety-strangers = <b>Quando alguém oferece ajuda</b>
    Muita gente quer ajudar, no caminho e depois que você chega à Bélgica.
    Mas algumas pessoas não são quem dizem ser.

    Oferecem uma cama, uma carona ou comida de graça. Depois usam isso para pressionar você a fazer sexo, a trabalhar ou a prestar outros serviços.
    Ou querem machucar você, ou levar os seus documentos e as suas coisas.

    Você pode dizer não. Você pode ir embora. Você pode pedir ajuda.
    .label = Quando oferecem ajuda

safety-sources = <b>Informações confiáveis</b>
    • UNHCR Help Belgium – do ACNUR, para quem teve que fugir
    • info-ukraine.be – do governo da Bélgica
    • Stop Human Trafficking – o site dos três centros
    • Fedasil – a agência federal de acolhimento

    Um site fica no histórico do seu navegador. Use outro telefone se alguém olha o seu.
    .label = Informações confiáveis

safety-phone = <b>Se alguém pode ver o seu telefone</b>
    <b>✖ está em todas as telas.</b> Um toque, e esta página vira uma página sobre trens e tempo. As outras mensagens das últimas { $deletable-hours } horas são apagadas, as suas também. O que o bot guardou sobre você é apagado. Escrever /erase, x ou ❌ faz o mesmo.

    Se você ficar um tempo sem tocar em nada, a página sobre trens e tempo aparece automaticamente.

    <b>✖ não consegue apagar tudo.</b> Leia o que fica, e o que mais você pode fazer.

    Pode ser que vigiem o seu telefone? Use outro aparelho que seja seguro.
    .label = Se alguém vê meu telefone

safety-phone-stays = <b>O que ✖ não consegue apagar</b>
    • esta conversa na sua lista de conversas
    • notificações que já apareceram, também em outro aparelho seu
    • ligações, no registro de chamadas e na conta do telefone
    • sites que você abriu, no navegador
    • mensagens com mais de { $deletable-hours } horas
    • um contato ou uma imagem que você salvou
    • o que você encaminhou para outra pessoa
    .label = O que fica

# The names of menu entries are those of Telegram in this language.
safety-phone-settings = <b>O que você pode fazer no Telegram</b>
    <b>Silêncio:</b> abra esta conversa, toque no nome dela no alto da tela e silencie as notificações. Assim não aparece nenhuma notificação dela.

    <b>Sem prévia:</b> nas configurações do Telegram, em “Notificações e Sons”, desligue a prévia das mensagens. Assim a notificação não mostra as palavras.

    <b>Apagar automaticamente:</b> ligue isso para esta conversa. Assim o Telegram apaga as mensagens novas depois de um tempo.

    <b>Apagar a conversa:</b> escolha “Apagar chat” no menu dela. Assim ela sai da sua lista.
    .label = Ajustes do telefone
