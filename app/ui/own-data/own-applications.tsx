import type { OwnDataView } from '#app/domains/desk/views.ts'
import { application as applicationWords } from '#app/i18n/application.ts'
import { ownData } from '#app/i18n/own-data.ts'
import { sayFullDate, sayInstant } from '#app/kernel/say-when.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { useKept } from './kept-for.ts'
import { AskOnce, OwnPart } from './own-part.tsx'

/** What was applied for, signed up for and taken part in. */
export function Applications({
  view: { applications, drafts, participations, invitations, signUps, groups },
}: {
  view: OwnDataView
}) {
  const t = useWords()
  const locale = useLocale()
  const kept = useKept()
  return (
    <>
      <OwnPart
        id="soknader"
        title={t(ownData.applications)}
        why={t(ownData.applicationsWhy)}
        howLong={t(ownData.applicationsLong, { draft: kept('draft'), withdrawn: kept('withdrawn') })}
        lines={applications.map(({ year, number, state, works }) =>
          t(ownData.applicationLine, {
            ...{ year, number, works: works.length, state: t(applicationWords.state, { state }).toLowerCase() },
          }),
        )}
      >
        {drafts.map(({ id, year, works, savedAt }) => (
          <AskOnce
            key={id}
            summary={t(ownData.dropDraft, { year })}
            sure={<p>{t(ownData.dropDraftSure, { works, when: sayInstant(savedAt, locale) })}</p>}
            yes={t(ownData.dropDraftYes)}
            intent="drop-draft"
            fields={{ applicationId: id }}
          />
        ))}
      </OwnPart>
      {invitations.length > 0 && (
        <OwnPart
          id="invitasjoner"
          title={t(ownData.invitations)}
          why={t(ownData.invitationsWhy)}
          howLong={t(ownData.invitationsLong, { invitation: kept('invitation') })}
          lines={invitations.map(({ year, call, invitedAt }) =>
            t(ownData.invitationLine, { year, call, when: sayInstant(invitedAt, locale) }),
          )}
        />
      )}
      {signUps.length > 0 && (
        <OwnPart
          id="pameldinger"
          title={t(ownData.signUps)}
          why={t(ownData.signUpsWhy)}
          howLong={t(ownData.signUpsLong, { signUp: kept('signUp') })}
          lines={signUps.map(({ title, date, seats }) =>
            t(ownData.signUpLine, { title, date: sayFullDate(date, locale), seats }),
          )}
        />
      )}
      {groups.length > 0 && (
        <OwnPart
          id="grupper"
          title={t(ownData.groups)}
          why={t(ownData.groupsWhy)}
          howLong={t(ownData.groupsLong)}
          lines={groups}
        />
      )}
      {participations.length > 0 && (
        <OwnPart
          id="deltakelse"
          title={t(ownData.participations)}
          why={t(ownData.participationsWhy)}
          howLong={t(ownData.participationsLong)}
          lines={participations.map(({ year, name, visits, sales }) =>
            t(ownData.participationLine, { year, name, visits: visits.length, sales: sales.length }),
          )}
        />
      )}
    </>
  )
}
