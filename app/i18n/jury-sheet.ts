import { counted, words } from './words.ts'

/** What a juror reads on a sheet beside the scores: walls, full screen, keys, what was done, and the way without network. */
export const jurySheet = words({
  // Looking.
  wallLabel: { nb: 'Veggfarge', en: 'Wall colour' },
  wallWhite: { nb: 'Hvit', en: 'White' },
  wallGrey: { nb: 'Grå', en: 'Grey' },
  wallDark: { nb: 'Mørk', en: 'Dark' },
  fullScreen: { nb: 'Fullskjerm', en: 'Full screen' },
  closeFull: { nb: 'Lukk fullskjerm', en: 'Leave full screen' },
  previousPicture: { nb: 'Forrige bilde', en: 'Previous picture' },
  nextPicture: { nb: 'Neste bilde', en: 'Next picture' },
  pictureCount: {
    nb: (f: { place: number; of: number }) => `Bilde ${f.place} av ${f.of}`,
    en: (f: { place: number; of: number }) => `Picture ${f.place} of ${f.of}`,
  },
  whoApplies: { nb: 'Søker', en: 'Applicant' },
  warmUp: { nb: 'Oppvarming – teller ikke', en: 'Warm-up – does not count' },

  // Scoring.
  no: { nb: 'Nei', en: 'No' },
  maybe: { nb: 'Kanskje', en: 'Maybe' },
  yes: { nb: 'Ja', en: 'Yes' },
  stepsLabel: { nb: 'Hva trinnene betyr', en: 'What the steps mean' },
  comeBack: { nb: 'Kom tilbake', en: 'Come back' },
  nextComeBack: { nb: 'Neste «Kom tilbake»', en: 'Next “Come back”' },

  // What was done, said in a line.
  gave: {
    nb: (f: { label: string; value: string }) => `${f.label}: ${f.value}`,
    en: (f: { label: string; value: string }) => `${f.label}: ${f.value}`,
  },
  gaveNothing: {
    nb: (f: { label: string }) => `${f.label}: ingen poeng`,
    en: (f: { label: string }) => `${f.label}: no score`,
  },
  pickedWork: {
    nb: (f: { number: number }) => `Verk ${f.number} valgt`,
    en: (f: { number: number }) => `Work ${f.number} picked`,
  },
  pickedNone: { nb: 'Ingen verk valgt', en: 'No work picked' },
  marked: { nb: 'Merket «Kom tilbake»', en: 'Marked “Come back”' },
  unmarked: { nb: 'Ikke lenger merket «Kom tilbake»', en: 'No longer marked “Come back”' },
  noteChanged: { nb: 'Notatet er endret', en: 'The note has changed' },
  undo: { nb: 'Angre', en: 'Undo' },
  undone: {
    nb: (f: { what: string; number: number }) => `Angret på søknad ${f.number}. Nå gjelder: ${f.what}`,
    en: (f: { what: string; number: number }) => `Undone on application ${f.number}. It now says: ${f.what}`,
  },
  nothingToUndo: { nb: 'Ingenting å angre', en: 'Nothing to undo' },

  // Keys.
  keyTyped: { nb: 'Skriv poeng, Enter for neste kriterium', en: 'Type a score, Enter for the next criterion' },
  keyFull: { nb: 'Fullskjerm', en: 'Full screen' },
  keyWall: { nb: 'Neste veggfarge', en: 'Next wall colour' },
  keyWorks: { nb: 'Neste og forrige bilde', en: 'Next and previous picture' },
  keyUndo: { nb: 'Angre det siste', en: 'Undo the last change' },
  keyStatement: { nb: 'Kunstnerens tekst', en: 'The artist’s text' },
  keyNote: { nb: 'Skriv notat (Esc for å gå ut)', en: 'Write a note (Esc to leave)' },
  keyBookmark: { nb: 'Merk «Kom tilbake»', en: 'Mark “Come back”' },
  keyNextOpen: { nb: 'Neste uvurderte', en: 'Next unassessed' },
  keyNextBookmark: { nb: 'Neste merkede', en: 'Next marked' },

  // Moving and waiting.
  notHere: {
    nb: 'Den søknaden er ikke hentet. Den kommer når nettet er tilbake.',
    en: 'That application has not been fetched. It comes when the network is back.',
  },
  fetching: { nb: 'Henter søknaden …', en: 'Fetching the application …' },
  signInToSend: {
    nb: 'Du er logget ut. Poengene ligger på denne maskinen og sendes når du logger inn igjen.',
    en: 'You are signed out. The scores are kept on this device and are sent when you sign in again.',
  },
  signIn: { nb: 'Logg inn', en: 'Sign in' },
  waitForYou: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'søknad', 'søknader')} venter på deg`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'application', 'applications')} ${f.count === 1 ? 'waits' : 'wait'} for you`,
  },
  waitForNet: {
    nb: (f: { count: number }) => `${counted('nb', f.count, 'søknad', 'søknader')} venter på nett`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'application', 'applications')} ${f.count === 1 ? 'waits' : 'wait'} for the network`,
  },
  changedOn: {
    nb: (f: { number: number }) => `Søknad ${f.number} er endret et annet sted også. Velg hva som skal gjelde.`,
    en: (f: { number: number }) => `Application ${f.number} was changed elsewhere too. Choose what to keep.`,
  },
  refusedOn: {
    nb: (f: { number: number; why: string }) => `Søknad ${f.number} ble ikke lagret: ${f.why}`,
    en: (f: { number: number; why: string }) => `Application ${f.number} was not saved: ${f.why}`,
  },
  openSheet: { nb: 'Åpne', en: 'Open' },
  letGo: { nb: 'Fjern det som ikke ble lagret', en: 'Remove what was not saved' },
  signOutWaits: {
    nb: (f: { count: number }) =>
      `Poeng på ${counted('nb', f.count, 'søknad', 'søknader')} er ikke levert. De blir liggende på denne maskinen til du logger inn igjen. Vil du logge ut nå?`,
    en: (f: { count: number }) =>
      `Scores on ${counted('en', f.count, 'application', 'applications')} have not been delivered. They stay on this device until you sign in again. Sign out now?`,
  },

  // After signing out.
  leftTitle: { nb: 'Du er logget ut', en: 'You are signed out' },
  leftNothing: {
    nb: 'Ingen av søknadene ligger igjen på denne maskinen.',
    en: 'None of the applications is left on this device.',
  },
  leftWaits: {
    nb: (f: { count: number }) => `Poeng på ${counted('nb', f.count, 'søknad', 'søknader')} er ikke levert`,
    en: (f: { count: number }) =>
      `Scores on ${counted('en', f.count, 'application', 'applications')} have not been delivered`,
  },
  leftWaitsHelp: {
    nb: 'De ligger på denne maskinen. Logg inn igjen, så blir de sendt når du åpner juryeringen. Er maskinen ikke din, bør du ikke la dem ligge.',
    en: 'They are on this device. Sign in again, and they are sent when you open the jurying. If the device is not yours, do not leave them here.',
  },
  leftDeliver: { nb: 'Logg inn og lever dem', en: 'Sign in and deliver them' },
  leftDelete: { nb: 'Slett dem fra denne maskinen', en: 'Delete them from this device' },
  leftDeleteWhat: {
    nb: 'Poengene og notatene som ikke er levert, blir borte.',
    en: 'The scores and notes that were not delivered are lost.',
  },
  leftDeleted: { nb: 'De er slettet.', en: 'They are deleted.' },
  toFront: { nb: 'Til forsiden', en: 'To the front page' },

  // The way without network.
  train: { nb: 'Arbeid uten nett', en: 'Work without network' },
  trainHelp: {
    nb: 'Ta med alle søknadene på denne maskinen. Da kan du bla og gi poeng på toget; det du gjør, sendes når nettet er tilbake.',
    en: 'Take all applications along on this device. You can then browse and score on the train; what you do is sent when the network is back.',
  },
  take: { nb: 'Ta med på toget', en: 'Take along on the train' },
  takeSum: {
    nb: (f: { sheets: number; pictures: number; size: string }) =>
      `${counted('nb', f.sheets, 'søknad', 'søknader')} med ${counted('nb', f.pictures, 'bilde', 'bilder')}, omtrent ${f.size}.`,
    en: (f: { sheets: number; pictures: number; size: string }) =>
      `${counted('en', f.sheets, 'application', 'applications')} with ${counted('en', f.pictures, 'picture', 'pictures')}, about ${f.size}.`,
  },
  tooLittleRoom: {
    nb: (f: { size: string }) => `Nettleseren har bare plass til ${f.size}.`,
    en: (f: { size: string }) => `The browser has room for ${f.size} only.`,
  },
  fetch: { nb: 'Last ned', en: 'Download' },
  cancel: { nb: 'Avbryt', en: 'Cancel' },
  counting: { nb: 'Regner ut størrelsen', en: 'Working out the size' },
  taking: { nb: 'Laster ned', en: 'Downloading' },
  takingSum: {
    nb: (f: { done: number; total: number; size: string }) => `${f.done} av ${f.total} bilder, ${f.size}`,
    en: (f: { done: number; total: number; size: string }) => `${f.done} of ${f.total} pictures, ${f.size}`,
  },
  taken: {
    nb: (f: { sheets: number; size: string; when: string }) =>
      `${counted('nb', f.sheets, 'søknad', 'søknader')} (${f.size}) ligger på denne maskinen, hentet ${f.when}.`,
    en: (f: { sheets: number; size: string; when: string }) =>
      `${counted('en', f.sheets, 'application', 'applications')} (${f.size}) are on this device, fetched on ${f.when}.`,
  },
  takenGone: {
    nb: 'De slettes når du logger ut, når du bekrefter at du er ferdig, og når juryeringen avsluttes.',
    en: 'They are deleted when you sign out, when you confirm that you are finished, and when the jurying closes.',
  },
  takenOld: {
    nb: 'Listen er endret siden du hentet den.',
    en: 'The list has changed since you fetched it.',
  },
  takenPart: {
    nb: (f: { count: number }) =>
      `${counted('nb', f.count, 'bilde', 'bilder')} kom ikke med. Hent på nytt for å få dem.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'picture', 'pictures')} could not be fetched. Fetch again to get ${f.count === 1 ? 'it' : 'them'}.`,
  },
  again: { nb: 'Hent på nytt', en: 'Fetch again' },
  remove: { nb: 'Fjern fra denne maskinen', en: 'Remove from this device' },
  trainFailed: {
    nb: 'Nedlastingen stoppet. Sjekk nettet og prøv igjen.',
    en: 'The download stopped. Check the network and try again.',
  },
  withoutNet: { nb: 'Uten nett', en: 'Without network' },
  withoutNetHelp: {
    nb: (f: { count: number }) =>
      `Du har ${counted('nb', f.count, 'søknad', 'søknader')} med deg. Poengene sendes når nettet er tilbake.`,
    en: (f: { count: number }) =>
      `You have ${counted('en', f.count, 'application', 'applications')} with you. The scores are sent when the network is back.`,
  },
  nothingTaken: {
    nb: 'Søknadene er ikke lagret på denne maskinen. Prøv igjen når du har nett.',
    en: 'The applications are not kept on this device. Try again when you are online.',
  },
})
