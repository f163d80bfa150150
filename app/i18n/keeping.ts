import { counted, words } from './words.ts'

/** Backup, restore and verification, as the operator reads of them. */
export const keeping = words({
  existsAlready: {
    nb: (f: { file: string }) => `${f.file} finnes fra før. Velg et annet navn.`,
    en: (f: { file: string }) => `${f.file} already exists. Choose another name.`,
  },
  damaged: {
    nb: (f: { file: string; what: string }) => `${f.file} er skadet (${f.what}). Ingenting er lest inn.`,
    en: (f: { file: string; what: string }) => `${f.file} is damaged (${f.what}). Nothing was read in.`,
  },
  noBackup: {
    nb: (f: { file: string }) => `${f.file} er ingen sikkerhetskopi av dette systemet. Ingenting er lest inn.`,
    en: (f: { file: string }) => `${f.file} is not a backup of this system. Nothing was read in.`,
  },
  otherVersion: {
    nb: (f: { file: string }) =>
      `${f.file} er laget av en annen versjon av systemet. Les den inn med den versjonen, og oppgrader etterpå.`,
    en: (f: { file: string }) =>
      `${f.file} was made by another version of the system. Restore it with that version, and upgrade afterwards.`,
  },
  notEmpty: {
    nb: 'Databasen er ikke tom. En sikkerhetskopi leses bare inn i en tom database.',
    en: 'The database is not empty. A backup is only restored into an empty database.',
  },
  missingFiles: {
    nb: (f: { count: number }) =>
      `${counted('nb', f.count, 'fil mangler eller er skadet', 'filer mangler eller er skadet')}.`,
    en: (f: { count: number }) =>
      `${counted('en', f.count, 'file is missing or damaged', 'files are missing or damaged')}.`,
  },
})
