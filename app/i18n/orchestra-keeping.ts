import { keptWords } from './kept-words.ts'
import { keptKinds as kinds } from './orchestra-kept-kinds.ts'
import { words } from './words.ts'

const grounds = {
  task: { nb: 'oppgave i allmennhetens interesse', en: 'a task in the public interest' },
  consent: { nb: 'samtykke', en: 'consent' },
  accounts: { nb: 'bokføringsloven og støtteordningene', en: 'accounting law and the grant schemes' },
  contract: { nb: 'avtale', en: 'contract' },
  safety: { nb: 'barnas sikkerhet', en: 'the children’s safety' },
}
const holdKinds = {
  child: { nb: 'et barn', en: 'a child' },
  seminar: { nb: 'et seminar', en: 'a seminar' },
  semester: { nb: 'et semester', en: 'a semester' },
  audition: { nb: 'et prøvespill', en: 'an audition' },
}

/** What is deleted when. */
export const orchestraKeeping = words({
  title: { nb: 'Hva som slettes når', en: 'What is deleted when' },
  lede: {
    nb: 'Alt orkesteret lagrer om mennesker, har et formål og en slutt. Listen er den samme som slettingen følger.',
    en: 'Everything that the orchestra keeps about people has a purpose and an end. The list is the one that the deletion follows.',
  },
  nothingComingHelp: {
    nb: 'Listen fylles når seminarer er holdt og barn slutter.',
    en: 'The list fills as seminars are held and children leave.',
  },
  ...keptWords(kinds, grounds),

  holds: { nb: 'Hold tilbake for arkivet', en: 'Hold back for the archive' },
  holdsHelp: {
    nb: 'Vestregionen er offentlig, og arkivloven kan kreve at noe bevares. Det som holdes tilbake, slettes ikke før du opphever det.',
    en: 'Vestregionen is a public body, and the archive law may require that something is preserved. What is held back is not deleted until you lift the hold.',
  },
  noHolds: { nb: 'Ingenting holdes tilbake.', en: 'Nothing is held back.' },
  holdKind: {
    nb: (f: { kind: keyof typeof holdKinds }) => holdKinds[f.kind].nb,
    en: (f: { kind: keyof typeof holdKinds }) => holdKinds[f.kind].en,
  },
  holdLine: {
    nb: (f: { name: string; by: string; from: string }) => `${f.name}, holdt tilbake av ${f.by} ${f.from}`,
    en: (f: { name: string; by: string; from: string }) => `${f.name}, held back by ${f.by} on ${f.from}`,
  },
  lift: { nb: 'Opphev', en: 'Lift' },
  hold: {
    nb: (f: { kind: keyof typeof holdKinds }) => `Hold tilbake ${holdKinds[f.kind].nb}`,
    en: (f: { kind: keyof typeof holdKinds }) => `Hold back ${holdKinds[f.kind].en}`,
  },
  choose: { nb: 'Velg', en: 'Choose' },
  which: { nb: 'Hva det gjelder', en: 'What it concerns' },
  reason: { nb: 'Begrunnelse', en: 'Reason' },
  holdDo: { nb: 'Hold tilbake', en: 'Hold back' },
})
