/** Ways of making a picture. An artist keeps to one. */
export const families = [
  'colour-field',
  'gesture',
  'oil-landscape',
  'wash-landscape',
  'concrete',
  'ink',
  'charcoal',
  'etching',
  'woodcut',
  'collage',
  'ceramics',
  'weave',
  'sculpture',
  'glass',
  'photograph',
  'jewellery',
  'turned-wood',
  'metal',
  'installation',
] as const

export type Family = (typeof families)[number]
