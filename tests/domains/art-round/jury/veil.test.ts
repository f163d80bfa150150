import fc from 'fast-check'
import { expect, it } from 'vitest'
import { veilOf } from '#app/domains/art-round/jury/veil.ts'

it.each([
  [['Kari Berg'], 'Foto: Kari Berg', 'Foto: [navn]'],
  [['Kari Berg'], 'kari berg, 2012', '[navn], 2012'],
  [['Kari Berg'], 'Karis hage og Bergs hus', '[navn]s hage og [navn]s hus'],
  [['Kari Berg'], 'KARI i sol', '[navn] i sol'],
  [['Kari Berg'], 'Et berg ved havet', 'Et berg ved havet'],
  [['Kari Berg'], 'Bergen sett fra Karihaugen', 'Bergen sett fra Karihaugen'],
  [['Kari\nBerg'], 'Kari  Berg', '[navn]'],
  [['Anne-Lise Ørn'], 'Anne Lise Ørn og Ørn', '[navn] og [navn]'],
  [['Åse von der Øy'], 'von der Lippe', 'von der Lippe'],
  [['Bo Li'], 'Bo Li bor i Li', 'Bo Li bor i Li'],
  [['Ida Moe (gruppe)', 'Ola Moe'], 'Ida og Ola Moe', '[navn] og [navn]'],
  [['Kari Berg'], 'Se www.kariberg.no og @kari.berg', 'Se [lenke] og [lenke]'],
  [['Kari Berg'], 'Skriv til kari@berg.no.', 'Skriv til [lenke].'],
  [['Kari Berg'], 'kariberg.com/verk', '[lenke]'],
  [['Kari Berg'], 'Malt i år. Olje på lerret', 'Malt i år. Olje på lerret'],
  [[''], 'Uendret', 'Uendret'],
  [['C++ (Kollektivet)'], 'Uendret', 'Uendret'],
] as const)('%j: %j → %j', (names, text, veiled) => expect(veilOf(names)(text)).toBe(veiled))

it('of a name of two parts nothing is left, wherever it stands and however it is written', () => {
  const part = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{3,8}$/)
  const around = fc.constantFrom('', ' ', '. ', ', ', '(', '«', '\n', ' – ', ': ', '! ')
  const write = fc.constantFrom(
    (name: string) => name,
    (name: string) => name.toUpperCase(),
    (name: string) => `${name}s`,
  )
  fc.assert(
    fc.property(part, part, around, around, write, (first, last, before, after, as) => {
      fc.pre(first.toLowerCase() !== last.toLowerCase())
      const said = veilOf([`${first} ${last}`])
      for (const name of [`${first} ${last}`, `${last} ${first}`, first, last]) {
        const veiled = said(`Et verk${before || ' '}${as(name)}${after}`).toLowerCase()
        expect(veiled).not.toContain(first.toLowerCase())
        expect(veiled).not.toContain(last.toLowerCase())
      }
    }),
  )
})
