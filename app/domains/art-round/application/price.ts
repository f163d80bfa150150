import type { Ore } from '#app/kernel/money.ts'

/** What the artist is left with of a price when the commission, in per cent and rounded to a whole øre, is taken. */
export const artistShare = (priceOre: Ore, percent: number): Ore => priceOre - Math.round((priceOre * percent) / 100)
