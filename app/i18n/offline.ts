import { words } from './words.ts'

/** What is said without network. */
export const offline = words({
  /** Before a time in words: "kl. 14.05". */
  asItWas: { nb: 'Uten nett – slik det så ut', en: 'No network – as it was' },
  title: { nb: 'Uten nett', en: 'No network' },
  missing: {
    nb: 'Denne siden har du ikke åpnet før, så den ligger ikke på enheten din.',
    en: 'You have not opened this page before, so it is not on your device.',
  },
  atHand: { nb: 'Dette virker uten nett:', en: 'This works without network:' },
})
