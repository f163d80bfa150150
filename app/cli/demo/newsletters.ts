/** The ten newsletters of 2013, invented for the demonstration. */
import type { MailList } from '#app/domains/outreach/newsletter/newsletter.ts'

export interface DemoNewsletter {
  date: string
  lists: readonly MailList[]
  subjectNb: string
  subjectEn?: string
  bodyNb: string
  bodyEn?: string
}

const artists = ['artists'] as const
const visitors = ['visitors'] as const

export const NEWSLETTERS: readonly DemoNewsletter[] = [
  {
    date: '2013-01-22',
    lists: artists,
    subjectNb: 'Nå kan du søke om å være med i 2013',
    bodyNb:
      'Søknadene til årets kunstrunde er åpne. Du søker på nettsiden med to til fire verk, i den rekkefølgen du selv setter dem.\n\n- Bildene kan være tatt med telefon, bare lyset er jevnt.\n- Alt lagres mens du skriver.\n- Du får kvittering med en gang du har sendt.\n\nSpør oss gjerne, helst før den siste kvelden.',
  },
  {
    date: '2013-03-19',
    lists: artists,
    subjectNb: 'Juryen er i gang',
    bodyNb:
      'Takk for søknadene. Tre kunstnere ser nå på verkene, hver for seg og uten navn. Alle får svar samme dag.\n\nI mellomtiden: Sett av helgene **14.–15.** og **21.–22. september**.',
  },
  {
    date: '2013-04-30',
    lists: visitors,
    subjectNb: 'Årets kunstnere er valgt ut',
    subjectEn: 'This year’s artists have been chosen',
    bodyNb:
      'Juryen har sagt sitt, og årets deltakere er klare. I september åpner de atelierene sine to helger på rad, og hver av dem viser ett verk i fellesutstillingen på Arena Vestfossen.\n\n## Førstegangs\n\nNoen av dem er med for aller første gang. Se etter merket «Ny i år» på kartet.\n\n{{kart}}',
    bodyEn:
      'The jury has decided, and this year’s artists are ready. In September they open their studios on two weekends in a row, and each shows one work in the joint exhibition at Arena Vestfossen.\n\n{{kart}}',
  },
  {
    date: '2013-05-28',
    lists: artists,
    subjectNb: 'Innlevering, fagseminar og plakater',
    bodyNb:
      'Her er det du trenger å vite før sommeren:\n\n1. Verket leveres på Arena Vestfossen på innleveringsdagen. Du får kvittering.\n2. Samme dag er det fagseminar for alle deltakere.\n3. Plakat til døra skriver du ut fra Min side.\n\nGod sommer når den tid kommer.',
  },
  {
    date: '2013-06-18',
    lists: visitors,
    subjectNb: 'Sett av to helger i september',
    bodyNb:
      'Runden går **14.–15.** og **21.–22. september**. Alle atelierene er åpne begge helgene, og fellesutstillingen på Arena Vestfossen står hele tiden imellom.\n\n{{åpningstider}}',
  },
  {
    date: '2013-08-13',
    lists: artists,
    subjectNb: 'En måned igjen: se over atelieret ditt på kartet',
    bodyNb:
      'Sjekk at nålen på kartet står ved riktig dør, og at åpningstidene stemmer. Papiravisen går i trykken om en uke, og det som står på nettsiden da, er det som trykkes.',
  },
  {
    date: '2013-08-27',
    lists: ['press'],
    subjectNb: 'Kunst rett vest 2013: program og bilder',
    bodyNb:
      'I september åpner kunstnere i hele Vestregionen atelierene sine, og de viser hvert sitt verk på Arena Vestfossen i Øvre Eiker. Fellesutstillingen åpnes 12. september.\n\nPressebilder og fakta finner du på [pressesiden](/presse). Alle bilder kan brukes i omtale når kunstneren krediteres.',
  },
  {
    date: '2013-09-05',
    lists: ['visitors', 'press'],
    subjectNb: 'Åpning torsdag 12. september',
    subjectEn: 'Opening on Thursday 12 September',
    bodyNb:
      'Fellesutstillingen på Arena Vestfossen åpner torsdag 12. september. Årets kunstner kunngjøres samme kveld, og alle er velkomne.\n\n{{program}}\n\n{{åpningstider}}\n\n{{kart}}',
    bodyEn:
      'The joint exhibition at Arena Vestfossen opens on Thursday 12 September. The artist of the year is announced the same evening, and everyone is welcome.\n\n{{program}}\n\n{{åpningstider}}\n\n{{kart}}',
  },
  {
    date: '2013-09-18',
    lists: visitors,
    subjectNb: 'Én helg igjen',
    bodyNb:
      'Takk til alle som var ute i helgen. Lørdag og søndag åpner atelierene igjen, og søndag er siste dag for fellesutstillingen.\n\n## Rakk du ikke alt?\n\nSett opp en runde hjemmefra: Velg atelierene på kartet, så ordner vi rekkefølgen.\n\n{{nye kunstnere}}\n\n{{kart}}',
  },
  {
    date: '2013-10-08',
    lists: ['visitors', 'artists'],
    subjectNb: 'Takk for i år',
    bodyNb:
      'Runden er over for i år. Takk til kunstnerne som åpnet dørene, til vertskapet i Øvre Eiker og til alle som kom.\n\nTallene står i årsrapporten når den er ferdig. Neste år møtes vi igjen i september.',
  },
]
