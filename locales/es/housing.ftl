housing = <b>Un lugar donde quedarse</b>
    ¿Qué tipo de lugar es? Cada uno tiene sus propios consejos.

    Busque primero un lugar de las autoridades o de una organización conocida.
    .label = Dónde quedarse

housing-official = <b>De las autoridades</b>
    • ¿Pide protección internacional? Fedasil es la agencia federal de acogida. No siempre tiene un lugar.
    • ¿Huyó de Ucrania? Fedasil le dice adónde ir. Los municipios ofrecen lugares donde quedarse. Las regiones ayudan con vivienda por más tiempo.

    Lea más en sus sitios web:
    .label = De las autoridades

housing-organised = <b>De una organización</b>
    Busque primero alojamiento de una organización que la gente conoce.

    ¿No conoce la organización? Pregunte a otras personas por ella antes de ir.
    .label = De una organización

housing-online = <b>Encontrado en internet</b>
    • Elija un alojamiento de alguien con buenas valoraciones.
    • Lea los comentarios de otros huéspedes antes de decidir.
    .label = En internet

housing-private = <b>En casa de un particular</b>
    Antes de irse a vivir allí:
    • Pregunte a otras personas por quien le va a alojar.
    • Puede pedir ver un documento de identidad.
    • Pregunte si esperan algo de usted a cambio.
    • Acuerde el precio antes de mudarse.
    • Dígale a alguien de confianza dónde se queda, y con quién.

    Cuando esté allí:
    • Quédese con su familia o con quienes viajan con usted. No deje que nadie les separe.
    • No entregue sus documentos.
    .label = Con un particular
