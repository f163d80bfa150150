/** Whether two addresses that people wrote are the same place. */

export interface WrittenPlace {
  address: string
  postalCode: string
  city: string
}

/** How streets end: as people write it, and as it is compared. "Storgt.", "Storgata" and "Storgaten" are one street. */
const ENDINGS: [RegExp, string][] = [
  [/(?:gata|gaten|gate|gt\.?|g\.)$/u, 'gate'],
  [/(?:veien|vegen|veie|vei|veg|vn\.?|v\.)$/u, 'vei'],
  [/(?:plassen|plass|pl\.?)$/u, 'plass'],
  [/(?:alleen|alléen|allé|alle)$/u, 'alle'],
  [/(?:terrassen|terrasse|terr\.?)$/u, 'terrasse'],
]

/**
 * The street, the number and the house's letter in one way of writing; null without a number, since a street alone is no
 * place. What stands after the number ("oppgang C", "2. etasje") is left out, as is "c/o" with its name before a comma.
 */
export function placeKey(address: string): string | null {
  const plain = address
    .toLowerCase()
    .normalize('NFC')
    .replace(/^\s*c\/o[^,]*,/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
  const [, street = '', number = '', letter = ''] =
    /^(.*?[\p{L}.])\s*,?\s*(\d+)\s*([a-zæøå](?![\p{L}\p{N}]))?/u.exec(plain) ?? []
  if (number === '') return null
  const bare = street.replace(/[\s,]+$/u, '')
  const ending = ENDINGS.find(([pattern]) => pattern.test(bare))
  const named = ending ? bare.replace(ending[0], ending[1]) : bare
  return `${named.replace(/[\s.\-–]+/gu, '')} ${number}${letter}`
}

const plainCity = (city: string): string => city.toLowerCase().trim()

/**
 * The same street and number, and nothing that says it is another town.
 * @param keyOf `placeKey`, or what remembers its answers where thousands are compared
 */
export function samePlace(a: WrittenPlace, b: WrittenPlace, keyOf = placeKey): boolean {
  const key = keyOf(a.address)
  if (key === null || key !== keyOf(b.address)) return false
  const [codeA, codeB] = [a.postalCode.trim(), b.postalCode.trim()]
  if (codeA && codeB) return codeA === codeB
  const [cityA, cityB] = [plainCity(a.city), plainCity(b.city)]
  return cityA !== '' && cityA === cityB
}
