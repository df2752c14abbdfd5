# Opening hours on a card, in easy German; the others are easy in German already.

hours-every-day = Jeden Tag
