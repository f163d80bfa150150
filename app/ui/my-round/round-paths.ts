/** The page of the round in both languages, as in the table of addresses: alone here, since the table is large and this travels. */
export const ROUND_PATHS = { nb: '/min-runde', en: '/en/my-round' } as const
