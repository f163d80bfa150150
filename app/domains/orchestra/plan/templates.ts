/** Days that are laid in one go. */
import type { Group } from '../instruments.ts'
import type { Room, SeminarDay, SeminarStaff } from '../seminar/seminar.ts'
import { lengthOf, minutesOf, timeOf } from './minutes.ts'
import type { Session } from './plan.ts'

export const TEMPLATES = ['usual', 'rotation'] as const
export type Template = (typeof TEMPLATES)[number]

export type NewSession = Omit<Session, 'id' | 'version'>

interface Ground {
  day: Pick<SeminarDay, 'id' | 'begins' | 'ends'>
  /** In the order of the plan. */
  rooms: readonly Room[]
  staff: readonly Pick<SeminarStaff, 'personId' | 'role' | 'sections'>[]
}

/** A day shorter than this holds no template. In minutes. */
export const SHORTEST_DAY = 180
const MEAL = 45
const BREAK = 15

const hits = (sections: readonly string[]) =>
  sections.some((code) => code === 'drums' || code === 'percussion' || code === 'timpani')

const onFive = (minutes: number) => Math.round(minutes / 5) * 5

/** The room for everybody: the largest one with percussion, else the largest. */
export function hallOf(rooms: readonly Room[]): Room | null {
  const bySize = [...rooms].sort((a, b) => (b.capacity ?? 0) - (a.capacity ?? 0))
  return bySize.find(({ percussion }) => percussion) ?? bySize[0] ?? null
}

/** Coaches with sections of their own, each with a room: percussion where it stands, the others in what is left. */
function stationsOf({ rooms, staff }: Ground): { personId: string; groups: Group[]; roomId: string | null }[] {
  const coaches = staff.filter(({ role, sections }) => role === 'coach' && sections.length > 0)
  const free = [...rooms].sort((a, b) => (b.capacity ?? 0) - (a.capacity ?? 0))
  const take = (wanted: (room: Room) => boolean): string | null => {
    const at = free.findIndex(wanted)
    const [room] = at < 0 ? [] : free.splice(at, 1)
    return room?.id ?? null
  }
  const withDrums = coaches.filter(({ sections }) => hits(sections))
  const others = coaches.filter(({ sections }) => !hits(sections))
  // The largest with percussion is the hall; who has another leaves it to the others.
  const smallest = free.findLast(({ percussion }) => percussion)?.id
  return [...withDrums, ...others].map(({ personId, sections }) => ({
    ...{ personId, groups: sections as Group[] },
    roomId: hits(sections)
      ? (take(({ id }) => id === smallest) ?? take(({ percussion }) => percussion))
      : take(() => true),
  }))
}

const conductorsOf = ({ staff }: Ground): string[] =>
  staff.filter(({ role }) => role === 'conductor').map(({ personId }) => personId)

const plain = { title: '', ensembles: [], pieces: [] }

/**
 * A usual day: everybody together, sectionals, lunch, everybody together with a break. It fills the hours of the day, on
 * five minutes. Empty for a day that is too short.
 */
export function usualDay(ground: Ground): NewSession[] {
  const { day } = ground
  if (lengthOf(day) < SHORTEST_DAY) return []
  const dayId = day.id
  const begins = minutesOf(day.begins)
  const ends = minutesOf(day.ends)
  const noon = onFive(begins + (ends - begins - MEAL) * 0.45)
  const first = onFive(begins + (noon - begins - BREAK) * 0.5)
  const afternoon = noon + MEAL
  const pause = onFive(afternoon + (ends - afternoon - BREAK) * 0.5)
  const hall = hallOf(ground.rooms)?.id ?? null
  const span = (from: number, to: number) => ({ begins: timeOf(from), ends: timeOf(to) })
  const together = (from: number, to: number): NewSession => ({
    ...{ dayId, kind: 'tutti', ...plain, ...span(from, to), roomId: hall, groups: [], adultIds: conductorsOf(ground) },
  })
  const rest = (kind: 'break' | 'meal', from: number, to: number): NewSession => ({
    ...{ dayId, kind, ...plain, ...span(from, to), roomId: null, groups: [], adultIds: [] },
  })
  return [
    together(begins, first),
    rest('break', first, first + BREAK),
    ...stationsOf(ground).map(
      ({ personId, groups, roomId }): NewSession => ({
        ...{ dayId, kind: 'sectional', ...plain, ...span(first + BREAK, noon), roomId, groups, adultIds: [personId] },
      }),
    ),
    rest('meal', noon, afternoon),
    together(afternoon, pause),
    rest('break', pause, pause + BREAK),
    together(pause + BREAK, ends),
  ]
}

/**
 * Sectionals that go round: each coach stays in a room, and the groups move on to the next coach at each turn. As many
 * turns as there are coaches, equally long, with five minutes to walk; percussion does not walk, and stays with its own
 * coach all the while. Empty where fewer than two coaches can change groups, or a turn would be under twenty minutes.
 */
export function rotation(ground: Ground, span: { begins: string; ends: string }): NewSession[] {
  const all = stationsOf(ground)
  const stations = all.filter(({ groups }) => !hits(groups))
  const turns = stations.length
  const walk = 5
  const length = Math.floor((lengthOf(span) - walk * (turns - 1)) / turns / 5) * 5
  if (turns < 2 || length < 20) return []
  const begins = minutesOf(span.begins)
  const sectional = (from: number, minutes: number, more: Pick<NewSession, 'roomId' | 'groups' | 'adultIds'>) => ({
    ...{ dayId: ground.day.id, kind: 'sectional' as const, ...plain, ...more },
    ...{ begins: timeOf(from), ends: timeOf(from + minutes) },
  })
  const stay = all.filter(({ groups }) => hits(groups))
  const whole = turns * length + (turns - 1) * walk
  return [
    ...stay.map(({ personId, roomId, groups }) => sectional(begins, whole, { roomId, groups, adultIds: [personId] })),
    ...Array.from({ length: turns }, (_, turn) =>
      stations.map(({ personId, roomId }, place) =>
        sectional(begins + turn * (length + walk), length, {
          ...{ roomId, adultIds: [personId] },
          groups: stations[(place + turn) % turns]?.groups ?? [],
        }),
      ),
    ).flat(),
  ]
}
