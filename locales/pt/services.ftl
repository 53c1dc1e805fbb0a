services = <b>Quem pode ajudar</b>
    Escolha o tema.
    <i>Verificado em { $checked }</i>

    <b>Em perigo agora:</b> { $emergency } ou { $police }
    .label = Quem pode ajudar

services-centres = <b>Engano, armadilha ou exploração</b>
    Há três centros para isso na Bélgica. Eles têm uma linha telefônica em comum.
    O site deles: { $centres-site }
    <i>Verificado em { $checked }</i>

    • Bruxelas – PAG-ASA: { $pag-asa }
    • Flandres – Payoke: { $payoke }
    • Valônia – Sürya: { $surya }
    <b>Dia e noite:</b> { $line }
    .label = Engano, armadilha, exploração

services-violence = <b>Violência</b>
    <b>Violência sexual</b>
    • Centros de Atendimento após Violência Sexual – cuidados em hospitais, dia e noite, mesmo sem prestar queixa: { $assault-centres-site }
    • { $sos-viol } – SOS Viol, em francês, de graça

    <b>Violência do parceiro ou da parceira</b>
    • { $partner-violence } – em francês, de graça, nos dias úteis

    <b>Qualquer violência ou abuso</b>
    • { $violence-line } – em holandês, de graça. Você não precisa dizer o seu nome. Horários: { $violence-line-site }

    { $partner-violence } e { $violence-line } não são linhas de emergência.
    <i>Verificado em { $checked }</i>

    <b>Em perigo agora:</b> { $emergency } ou { $police }
    .label = Violência

services-children = <b>Criança ou jovem</b>
    • { $child-focus } – Child Focus, para crianças desaparecidas ou exploradas sexualmente. De graça, dia e noite. Você não precisa dizer quem é.
    • { $young-listeners } – alguém com quem crianças e jovens podem falar, em francês, de graça
    • { $guardianship } – Serviço de Tutela, para crianças sem os pais na Bélgica, dia e noite
    <i>Verificado em { $checked }</i>

    <b>Em perigo agora:</b> { $emergency } ou { $police }
    .label = Uma criança

services-work = <b>Trabalho sem pagamento ou não declarado</b>
    Todas as pessoas que trabalham para um patrão na Bélgica têm os mesmos direitos trabalhistas. Mesmo sem documento de residência.

    A inspeção federal do trabalho investiga trabalho sem pagamento e não declarado. Uma queixa fica confidencial. Mas quando os inspetores encontram alguém sem documento de residência durante um controle, eles têm que comunicar o nome.

    Sem documento de residência? Fale primeiro com um centro de ajuda: { $line }
    <i>Verificado em { $checked }</i>

    <b>Inspeção federal do trabalho:</b> { $labour-federal }
    .label = Salário não pago

services-talk = <b>Alguém com quem falar</b>
    Dia e noite, de graça. Você não precisa dizer o seu nome.

    • { $tele-accueil } – Télé-Accueil, em francês
    • { $tele-onthaal } – Tele-Onthaal, em holandês
    • { $telefonhilfe } – Telefonhilfe, em alemão
    <i>Verificado em { $checked }</i>
    .label = Para conversar
