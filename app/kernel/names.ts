const collator = new Intl.Collator('nb', { numeric: true, sensitivity: 'base' })

/** The order of the Norwegian alphabet: … z æ ø å, with aa as å. */
export const byNorwegian = (a: string, b: string): number => collator.compare(a, b)

/** "Åse Ørn-Bøe" becomes "ase-orn-boe", fit for an address; empty when nothing is left. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
}

/** The first of "x", "x-2", "x-3" … that is not taken. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  for (let n = 2; ; n++) if (!taken.has(`${wanted}-${n}`)) return `${wanted}-${n}`
}

/** An e-mail address as it is kept and compared: trimmed and lower case. */
export const sameEmail = (email: string): string => email.trim().toLowerCase()
