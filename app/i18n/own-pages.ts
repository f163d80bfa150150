import { words } from './words.ts'

/** The pages that everyone has on the own page. */
export const ownPages = words({
  yours: { nb: 'Det du har her', en: 'What you keep here' },
  profileHelp: { nb: 'fylles ut for deg neste gang du søker', en: 'filled in for you the next time you apply' },
  worksHelp: { nb: 'samlingen du velger fra når du søker', en: 'the collection you choose from when you apply' },
  dataHelp: { nb: 'alt som er lagret om deg', en: 'everything that is kept about you' },
  sessionsHelp: { nb: 'avslutt dem du ikke kjenner igjen', en: 'end those you do not recognise' },
})
