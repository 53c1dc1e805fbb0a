signs = <b>Nueve señales de alerta</b>
    Tenga cuidado cuando alguien…

    <b>Documentos, teléfono, familia</b>
    • le pide el pasaporte u otros documentos (las autoridades sí pueden, por ejemplo en una frontera)
    • le pide el teléfono o la computadora
    • quiere separarle de su familia o de quienes viajan con usted

    <b>Ofertas y promesas</b>
    • ofrece un trabajo demasiado bueno para ser verdad
    • le ayuda, pero quiere “servicios” a cambio
    • quiere dinero por un registro, un traslado o un reasentamiento en otro país (un pasaje o billete común es normal)

    <b>Trabajo y presión</b>
    • le presiona para trabajar, dar servicios o tener sexo, también para pagar una “deuda”
    • no le paga, o paga menos de lo prometido
    • le da malas condiciones de trabajo, se queda con sus documentos o cierra la puerta con llave

    Una señal es razón suficiente para pedir ayuda.
    .label = Señales de alerta

signs-papers = <b>Documentos, teléfono, familia</b>

    <b>Alguien le pide el pasaporte o los documentos de identidad.</b>
    Dice que va a “guardarlos bien” o a “arreglar cosas”. Las autoridades pueden pedirlos, por ejemplo en un control de frontera. Con cualquier otra persona, tenga cuidado.

    <b>Le piden el teléfono o la computadora.</b>
    Sin eso no puede llamar a las personas de su confianza.

    <b>Quieren alejarle de su familia o de quienes viajan con usted.</b>
    Dicen que no hay lugar para más gente en el auto o en la casa. No se separen.
    .label = Documentos y familia

signs-promises = <b>Ofertas y promesas</b>

    <b>Un trabajo demasiado bueno para ser verdad.</b>
    Mucho dinero por un trabajo fácil. No hay nada por escrito. Quieren que usted decida ya.

    <b>Ayuda, pero con “servicios” a cambio.</b>
    Le dan comida, una cama o un viaje en auto. Después dicen que usted les debe algo.

    <b>Dinero por un registro, o por ir a otro país.</b>
    Prometen un registro, un traslado o un reasentamiento, y usted tiene que pagar. Un pasaje o billete común es normal. Esto no.
    .label = Ofertas y promesas

signs-work = <b>Trabajo y presión</b>

    <b>Alguien le presiona para trabajar, dar servicios o tener sexo.</b>
    Quizás dice que usted tiene que pagar una “deuda”.

    <b>Usted trabaja, pero no le pagan.</b>
    O recibe solo una parte de lo prometido.

    <b>Las condiciones de trabajo son malas, o no puede moverse con libertad.</b>
    Se quedan con sus documentos. Cierran la puerta con llave.
    .label = Trabajo y presión
