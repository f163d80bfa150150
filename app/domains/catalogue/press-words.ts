/** The words that go with the printer's package: what is in it, what may be done with it, what to look out for. */
import type { Catalogue } from './catalogue.ts'
import { MAP_CREDIT } from './colophon.ts'
import { PRESS_COLUMNS } from './press-table.ts'

export interface PressFacts {
  no: number
  /** As "20. august 2013 kl. 12.00". */
  releasedAt: string
  sha256: string
  site: string
  note: string
  /** Pictures narrower than is good on paper, with their width in pixels. */
  small: { name: string; width: number }[]
  /** Pictures that are in the catalogue and could not be read. */
  lost: string[]
}

/** Wide enough for 10 cm at 300 dots an inch. */
export const WIDE_ENOUGH = 1181

const list = (lines: readonly string[]) => lines.map((line) => `  - ${line}`)

/** LES-MEG.txt, in Norwegian with the essence in English. Lines end with carriage return and line feed. */
export function pressWords({ edition, artists, studios }: Catalogue, facts: PressFacts): string {
  const { year } = edition
  const unnumbered = artists.filter(({ catalogueNo }) => catalogueNo === null).map(({ name }) => name)
  const unplaced = studios.filter(({ lat }) => lat === null).map(({ number }) => String(number))
  const lines = [
    `TRYKKPAKKE – KUNST RETT VEST ${year}, UTGAVE ${facts.no}`,
    '',
    `Låst ${facts.releasedAt}. Det som endres etterpå, er ikke med her; rettelsene står på ${facts.site}.`,
    ...(facts.note ? [`Merknad: ${facts.note}`] : []),
    ...(edition.demo ? ['Alle navn og verk er oppdiktet for en demonstrasjon.'] : []),
    '',
    'INNHOLD',
    ...list([
      'indesign/katalog-nb.txt og katalog-en.txt: én kunstner på hver linje, til datafletting. UTF-16 LE med BOM, tabulator mellom feltene, overskrifter på første linje. Begge har de samme overskriftene, så et oppsett kan byttes fra det ene språket til det andre.',
      'indesign/*.jpg: ett bilde for hver kunstner, kalt opp etter nummeret (012a.jpg). JPEG i sRGB, så stort som vi har det; de smaleste står under «Se etter». Bildene ligger i samme mappe som tekstfilene, så kolonnen @bilde finner dem.',
      'kart/*.svg: kartet over regionen og ett for hver kommune med mange atelierer, som vektorer med tekst (skrift: Inter). Mål i millimeter.',
      'kart/atelierer.geojson og kart/grunnkart.geojson: de samme stedene og linjene i lengde- og breddegrader (WGS 84).',
      'korrektur/*.pdf: slik vi har satt den, med merker for hjelpemidler (PDF/UA-1). Til korrektur, og til å legge på nett.',
      'katalog.json: alt innholdet, til andre programmer.',
      'KONTROLLSUMMER.sha256: for hver fil her. Se etter med «sha256sum -c KONTROLLSUMMER.sha256».',
    ]),
    '',
    'FARGER OG SKJÆRING',
    '  Bildene er ikke gjort om til CMYK; det gjør trykkeriet etter sin profil. Verkene skal ikke beskjæres.',
    '',
    'RETTIGHETER',
    ...list([
      'Bildene: © kunstnerne. De kan brukes i katalogen og i omtale av kunstrunden når kunstneren er nevnt.',
      `${MAP_CREDIT.nb} Denne setningen skal stå der kartet trykkes. Kartfliser fra nettsidene må ikke trykkes av.`,
      'Skriftene Fraunces og Inter: SIL Open Font License, fritt til bruk i trykk.',
    ]),
    '',
    'KOLONNENE I TEKSTFILENE',
    ...list(PRESS_COLUMNS.map(({ name, means }) => (means ? `${name}: ${means}` : name))),
    '',
    'SE ETTER',
    ...list([
      ...(facts.small.length > 0
        ? [
            `Smalere enn ${WIDE_ENOUGH} bildepunkter (10 cm på 300 dpi): ${facts.small.map(({ name, width }) => `${name} (${width})`).join(', ')}.`,
          ]
        : []),
      ...(facts.lost.length > 0 ? [`Bilder som mangler: ${facts.lost.join(', ')}.`] : []),
      ...(unnumbered.length > 0 ? [`Uten nummer: ${unnumbered.join(', ')}.`] : []),
      ...(unplaced.length > 0 ? [`Ikke på kartet: atelier ${unplaced.join(', ')}.`] : []),
      `Kontrollsum for innholdet i denne utgaven: ${facts.sha256}.`,
    ]),
    '',
    'IN ENGLISH',
    `  The printer’s package of the catalogue of Kunst rett vest ${year}, release ${facts.no}. Tables for InDesign’s data merge in Norwegian and English (UTF-16 LE, tabs), pictures named by number (sRGB JPEG; do not crop), maps as SVG and GeoJSON, proofs as PDF, and checksums. Pictures: © the artists. ${MAP_CREDIT.en} This sentence must stand where the map is printed.`,
    '',
  ]
  return lines.join('\r\n')
}
