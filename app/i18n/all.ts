/** Every domain's texts under its name: what a text key ("application.closed") is looked up in, on the server only. */
import { aboutSite } from './about-site.ts'
import { application } from './application.ts'
import { applicationFields } from './application-fields.ts'
import { applicationOffice } from './application-office.ts'
import { applying } from './applying.ts'
import { desk } from './desk.ts'
import { edition } from './edition.ts'
import { editionScreens } from './edition-screens.ts'
import { faults } from './faults.ts'
import { frame } from './frame.ts'
import { frontPage } from './front-page.ts'
import { jury } from './jury.ts'
import { juryDesk } from './jury-desk.ts'
import { jurySetUp } from './jury-set-up.ts'
import { keeping } from './keeping.ts'
import { media } from './media.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { publicRound } from './public-round.ts'
import { reports } from './reports.ts'
import { secretariat } from './secretariat.ts'
import { selection } from './selection.ts'
import { selectionScreens } from './selection-screens.ts'
import { studio } from './studio.ts'
import { studioMap } from './studio-map.ts'
import { studioScreens } from './studio-screens.ts'
import { tables } from './tables.ts'
import { tallies } from './tallies.ts'
import { tallyOffice } from './tally-office.ts'
import { transfer } from './transfer.ts'

export const all = {
  aboutSite,
  application,
  applicationFields,
  applicationOffice,
  applying,
  desk,
  edition,
  editionScreens,
  faults,
  frame,
  frontPage,
  jury,
  juryDesk,
  jurySetUp,
  keeping,
  media,
  people,
  places,
  publicRound,
  reports,
  secretariat,
  selection,
  selectionScreens,
  studio,
  studioScreens,
  studioMap,
  tables,
  tallies,
  tallyOffice,
  transfer,
}
