/** Kinds of media, as a list says them. */
export const pressKinds = {
  newspaper: { nb: 'avis', en: 'newspaper' },
  magazine: { nb: 'tidsskrift', en: 'magazine' },
  radio: { nb: 'radio', en: 'radio' },
  television: { nb: 'tv', en: 'television' },
  web: { nb: 'nett', en: 'web' },
} as const
export type PressKindWords = keyof typeof pressKinds
