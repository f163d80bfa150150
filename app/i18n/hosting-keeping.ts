import { keptKinds as kinds } from './hosting-kept-kinds.ts'
import { keptWords } from './kept-words.ts'
import { words } from './words.ts'

const grounds = {
  task: { nb: 'oppgave i allmennhetens interesse', en: 'a task in the public interest' },
  claims: { nb: 'krav kan reises i tre år (foreldelsesloven)', en: 'claims can be made for three years' },
  accounts: { nb: 'bokføringsloven § 13', en: 'accounting law, § 13' },
}

/** What is deleted when, of hostings, the joint exhibition, invited groups and invoices. */
export const hostingKeeping = words({
  title: { nb: 'Hva som slettes når', en: 'What is deleted when' },
  lede: {
    nb: 'Alt vi lagrer om mennesker i vertskap, fellesutstilling, møter og fakturaer, har et formål og en slutt. Listen er den samme som slettingen følger.',
    en: 'Everything that we keep about people in hostings, the joint exhibition, meetings and invoices has a purpose and an end. The list is the one that the deletion follows.',
  },
  preserved: {
    nb: 'Saker, vedtak, avtaler, referater og handlingsplaner er saksdokumenter og tas vare på. Fristene for søknader, brev og påmeldinger står på personvernsiden.',
    en: 'Cases, decisions, agreements, minutes and action plans are public records and are preserved. The terms of applications, letters and sign-ups are on the privacy page.',
  },
  nothingComingHelp: {
    nb: 'Listen fylles når møter er holdt og utstillingen har stengt.',
    en: 'The list fills as meetings are held and the exhibition closes.',
  },
  ...keptWords(kinds, grounds),
})
