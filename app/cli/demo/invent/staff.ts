import { seeded } from '../draw/random.ts'
import { plain } from './naming.ts'
import type { Both, Discipline, InventedJuror, InventedPerson, InventedStaff } from './people.ts'

function person(firstName: string, lastName: string, phone: string): InventedPerson {
  const slug = [...firstName.split(/[ -]/), ...lastName.split(' ')].map(plain).join('-')
  return {
    firstName,
    lastName,
    name: `${firstName} ${lastName}`,
    slug,
    email: `${plain(firstName)}.${plain(lastName)}@example.com`,
    phone,
  }
}

function juror(base: InventedPerson, discipline: Discipline, presentation: Both): InventedJuror {
  return { ...base, discipline, presentation }
}

/** The invented jurors and staff of the demonstration. The seed decides their telephone numbers only. */
export function inventStaff(seed: string | number): InventedStaff {
  const random = seeded(`staff/${seed}`)
  const phone = (): string => `000 ${random.whole(10, 99)} ${random.whole(100, 999)}`
  return {
    jurors: [
      juror(person('Tuva', 'Solheimsvik', phone()), 'painting', {
        nb: 'Maler med atelier i Oslo. Har sittet i flere juryer og underviser i fargelære.',
        en: 'Painter with a studio in Oslo. Has served on several juries and teaches colour theory.',
      }),
      juror(person('Per Olav', 'Grindal', phone()), 'ceramics', {
        nb: 'Keramiker fra Hadeland. Arbeider med vedfyrt steingods og har lang erfaring fra kunsthåndverk i skolen.',
        en: 'Ceramicist from Hadeland. Works in wood-fired stoneware and has long experience of crafts in schools.',
      }),
      juror(person('Zofia', 'Marczak', phone()), 'photography', {
        nb: 'Fotograf og installasjonskunstner i Tønsberg. Kurator for mindre visningssteder.',
        en: 'Photographer and installation artist in Tønsberg. Curator at small exhibition spaces.',
      }),
    ],
    secretariat: [person('Anne Lise', 'Raaholt', phone()), person('Jonas', 'Ekern', phone())],
    hostCoordinator: person('Mette', 'Haugsrud', phone()),
    municipalityContact: { ...person('Rune', 'Skotselvik', phone()), municipality: '0220' },
  }
}
