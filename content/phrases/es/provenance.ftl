# Small lines below a text, in Spanish: where it comes from, how old the law in it is, whether a person has checked it.
guide-source = Fuente: { $sites }, { $date }
guide-source-undated = Fuente: { $sites }, fecha desconocida
guide-law = Según las leyes de: { $date }
draft-note = Borrador: ninguna persona lo ha revisado todavía.
