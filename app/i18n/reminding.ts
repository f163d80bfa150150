import { words } from './words.ts'

/** The letter two days before a deadline. */
export const reminding = words({
  subject: {
    nb: (f: { year: number; deadline: string }) => `Søknaden din til Kunst rett vest ${f.year} er ikke sendt`,
    en: (f: { year: number; deadline: string }) => `Your application to Kunst rett vest ${f.year} has not been sent`,
  },
  greeting: { nb: (f: { name: string }) => `Hei, ${f.name}`, en: (f: { name: string }) => `Hello, ${f.name}` },
  draft: {
    nb: (f: { year: number; deadline: string }) =>
      `Du har begynt på en søknad som ikke er sendt ennå. Fristen din er ${f.deadline}. Det du har skrevet og bildene dine er lagret.`,
    en: (f: { year: number; deadline: string }) =>
      `You have begun an application that has not been sent yet. Your deadline is ${f.deadline}. What you have written and your pictures are saved.`,
  },
  reopened: {
    nb: (f: { year: number; deadline: string }) =>
      `Søknaden din er åpnet for endring og må sendes på nytt. Fristen din er ${f.deadline}. Blir den ikke sendt, kommer den ikke fram til juryen.`,
    en: (f: { year: number; deadline: string }) =>
      `Your application has been opened for changes and must be sent again. Your deadline is ${f.deadline}. If it is not sent, it does not reach the jury.`,
  },
  never: {
    nb: 'Vil du ikke søke, trenger du ikke gjøre noe. Dette er den eneste påminnelsen om fristen.',
    en: 'If you do not want to apply, you need not do anything. This is the only reminder of the deadline.',
  },
  goOn: { nb: 'Fortsett på søknaden', en: 'Continue the application' },
})
