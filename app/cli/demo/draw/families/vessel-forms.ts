/** The same in both languages. */
export type Words = { readonly nb: string; readonly en: string }

/** Profiles from foot to rim, as shares of the greatest width, and how tall they stand for that width. */
export const forms: Record<string, { readonly r: readonly number[]; readonly tall: number } & Words> = {
  bowl: { r: [0.34, 0.36, 0.72, 0.92, 1], tall: 0.62, nb: 'bolle', en: 'bowl' },
  deepBowl: { r: [0.42, 0.7, 0.95, 1, 0.96, 0.93], tall: 0.95, nb: 'dyp bolle', en: 'deep bowl' },
  moonJar: { r: [0.4, 0.78, 0.98, 1, 0.8, 0.42, 0.4], tall: 1.75, nb: 'rund krukke', en: 'round jar' },
  bottle: { r: [0.6, 0.92, 1, 0.86, 0.4, 0.22, 0.2, 0.28], tall: 2.9, nb: 'flaske', en: 'bottle' },
  tall: { r: [0.62, 0.74, 0.88, 1, 0.97, 0.78, 0.66, 0.72], tall: 3.2, nb: 'høy vase', en: 'tall vase' },
  cylinder: { r: [0.95, 1, 0.97, 0.98, 0.96, 0.99], tall: 2.1, nb: 'sylinder', en: 'cylinder' },
  shoulder: { r: [0.5, 0.62, 0.78, 0.95, 1, 0.82, 0.36, 0.34], tall: 2.3, nb: 'skulderkrukke', en: 'shouldered jar' },
  cup: { r: [0.62, 0.86, 0.95, 0.97, 1], tall: 1.5, nb: 'kopp', en: 'cup' },
  dish: { r: [0.3, 0.34, 0.8, 1], tall: 0.3, nb: 'fat', en: 'dish' },
  cone: { r: [0.36, 0.44, 0.6, 0.8, 1], tall: 1.7, nb: 'konisk vase', en: 'conical vase' },
}
