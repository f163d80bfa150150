import type { OwnDataView } from '#app/domains/desk/views.ts'
import { groupWords, isInstrument } from '#app/domains/orchestra/instruments.ts'
import { ownDataOrchestra as words } from '#app/i18n/own-data-orchestra.ts'
import { sayFullDate } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { OwnPart } from './own-part.tsx'

/** Tasks at the youth orchestra, stepping in, and memberships of its association; each only where there is something. */
export function OwnOrchestra({ orchestra }: { orchestra: OwnDataView['orchestra'] }) {
  const t = useWords()
  const locale = useLocale()
  const say = (day: string) => sayFullDate(day, locale)
  const { tasks, clearances, panels, standIn, memberships } = orchestra
  const work = [
    ...tasks.map(({ seminar, role, days }) => t(words.taskLine, { seminar, role, days: days.map(say).join(', ') })),
    ...panels.map(({ round }) => t(words.panelLine, { round })),
    ...clearances.map(({ role, shownOn }) => t(words.clearanceLine, { role, date: say(shownOn) })),
  ]
  return (
    <>
      {work.length > 0 && (
        <OwnPart
          id="oppgaver"
          title={t(words.tasks)}
          why={t(words.tasksWhy)}
          howLong={t(words.tasksLong)}
          lines={work}
        />
      )}
      {standIn.map(({ name, phone, instruments, remark, asked, addedAt }) => (
        <OwnPart
          key={`${addedAt}`}
          id="vikar"
          title={t(words.standIn)}
          why={t(words.standInWhy)}
          howLong={t(words.standInLong)}
          lines={asked.map(({ seminar, days, accepted }) =>
            t(words.askedLine, { seminar, days: days.map(say).join(', '), accepted }),
          )}
        >
          <p>
            {t(words.standInIs, {
              ...{ name, phone, remark },
              instruments: instruments
                .filter(isInstrument)
                .map((one) => t(groupWords(one)))
                .join(', '),
            })}
          </p>
        </OwnPart>
      ))}
      {memberships.length > 0 && (
        <OwnPart
          id="venneforeningen"
          title={t(words.memberships)}
          why={t(words.membershipsWhy)}
          howLong={t(words.membershipsLong)}
          lines={memberships.map(({ name, joinedOn, leftOn, fees }) =>
            t(words.membershipLine, {
              ...{ name, from: say(joinedOn), until: leftOn ? say(leftOn) : '', fees: fees.length },
            }),
          )}
        />
      )}
    </>
  )
}
