import type { ReportDocument } from '#app/platform/pdf/report-document.ts'

const months = ['januar', 'mars', 'mai', 'juni', 'august', 'september']

/** A report with every part of the template in use and tables that run over several pages. Demonstration names only. */
export function sampleReport(changes: Partial<ReportDocument> = {}): ReportDocument {
  return {
    lang: 'nb',
    title: 'Kunst rett vest 2013',
    subtitle: 'Årsrapport for kunstrunden i Vestregionen',
    lede: '105 kunstnere åpnet atelierene i to helger i september, og fellesutstillingen på Arena Vestfossen fikk 1700 besøk.',
    sections: [
      {
        heading: 'Kunstrunden i tall',
        paragraphs: [
          'Den sjuende kunstrunden varte fra 12. til 22. september. 197 kunstnere søkte, og juryen antok 105 av dem. 29 hadde ikke vært med før.',
        ],
        figures: [
          { label: 'Søknader', value: '197', basis: 'alle mottatte søknader' },
          { label: 'Deltakere', value: '105', basis: 'antatte som bekreftet' },
          { label: 'Besøk i atelierene', value: '11 300', basis: '97 av 105 meldinger, telt av kunstnerne selv' },
          { label: 'Besøk på fellesutstillingen', value: '1 700', basis: 'talt ved døra, 11 av 11 dager' },
          { label: 'Salg i alt', value: '960 000 kr', basis: '101 av 105 meldinger' },
          { label: 'Salg på fellesutstillingen', value: '31 000 kr' },
        ],
        notes: ['Et besøk er ikke det samme som en besøkende: den som ser fem atelierer, er talt fem ganger.'],
      },
      {
        heading: 'Bidrag til kunstrunden',
        paragraphs: ['Vestregionen, vertskommunen og fylkeskommunene bar det meste av kostnadene.'],
        table: {
          caption: 'Bidrag i 2013',
          columns: [
            { label: 'Bidragsyter', align: 'left' },
            { label: 'Kroner', align: 'right' },
          ],
          rows: [
            ['Vestregionen', '1 000 000'],
            ['Øvre Eiker (vertskommune)', '500 000'],
            ['Buskerud fylkeskommune', '200 000'],
            ['Akershus fylkeskommune', '150 000'],
            ['Norsk kulturråd', '120 000'],
            ['Annonsesalg', '5 000'],
          ],
        },
      },
      {
        heading: 'Deltakere',
        table: {
          caption: 'Deltakere i kunstrunden (demonstrasjon)',
          columns: [
            { label: 'Nr.', align: 'right' },
            { label: 'Kunstner', align: 'left', share: 1.3 },
            { label: 'Kommune', align: 'left' },
            { label: 'Meldt', align: 'left' },
            { label: 'Besøk', align: 'right' },
          ],
          rows: Array.from({ length: 105 }, (_, i) => [
            String(i + 1),
            `Demo Šárá Åsen ${i + 1}`,
            ['Asker', 'Bærum', 'Øvre Eiker', 'Ringerike'][i % 4] ?? '',
            `15. ${months[i % months.length]}`,
            String((i * 37) % 240),
          ]),
        },
      },
    ],
    footer: 'Vestregionen · Kunst rett vest',
    ...changes,
  }
}
