transport = <b>Transporte</b>

    <b>Elija transporte organizado</b> de una empresa que la gente conoce.

    • Quédese con su familia o con quienes viajan con usted. No deje que nadie les separe.
    • No entregue sus documentos.
    • Acuerde siempre el precio antes de subir.
    .label = Transporte
