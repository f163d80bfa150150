import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { inviteArtist } from '#app/domains/art-round/invitation/commands/invite-artist.server.ts'
import { inviteArtists } from '#app/domains/art-round/invitation/commands/invite-artists.server.ts'
import { inviteEarlierParticipants } from '#app/domains/art-round/invitation/commands/invite-earlier-participants.server.ts'
import { sendInvitations } from '#app/domains/art-round/invitation/commands/send-invitations.server.ts'
import { withdrawInvitation } from '#app/domains/art-round/invitation/commands/withdraw-invitation.server.ts'
import { invitationsInput } from '#app/domains/art-round/invitation/input.ts'
import type { ListLine } from '#app/domains/art-round/invitation/rules.ts'
import { invitationsView } from '#app/domains/art-round/invitation/screens.server.ts'
import type { InvitationsView } from '#app/domains/art-round/invitation/views.ts'
import { acceptInvited } from '#app/domains/art-round/selection/commands/accept-invited.server.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { applicationOffice } from '#app/i18n/application-office.ts'
import { faults } from '#app/i18n/faults.ts'
import { invitations } from '#app/i18n/invitations.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { say } from '#app/i18n/words.ts'
import { withQuery } from '#app/kernel/page.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { InviteForms, ListAnswer } from '#app/ui/invitation/invite-forms.tsx'
import { InvitedList } from '#app/ui/invitation/invited-list.tsx'
import { LettersPanel } from '#app/ui/invitation/letters-panel.tsx'
import { TakePanel } from '#app/ui/invitation/take-panel.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { StatTile } from '#app/ui/kit/stat-tile.tsx'

export const meta = titledBy((view: InvitationsView, locale) =>
  say(locale, invitations.titleOf, { title: view.call.title }),
)
export const handle = {
  path: [
    { name: 'secretariat' as const, text: secretariat.overview },
    { name: 'edition' as const, text: applicationOffice.theEdition },
  ],
}

export const loader = page('secretariat', ({ ctx, actor, locale, params, url }) =>
  invitationsView(ctx, actor, locale, yearIn(params), params.callId ?? '', url.searchParams.get('side')),
)

/** What became of a pasted list, line by line: shown at once, since no reload can ask for it again. */
interface Listed {
  lines: ListLine[]
}

export const action = deed('secretariat', invitationsInput, async ({ ctx, actor, params, url, value }) => {
  const year = yearIn(params)
  const callId = params.callId ?? ''
  const back = (done: string, count?: number) => to(withQuery(url.pathname, '', { gjort: done, antall: count ?? null }))
  switch (value.intent) {
    case 'one':
      await inviteArtist(ctx, actor, year, callId, value)
      return back('one')
    case 'list':
      return { lines: await inviteArtists(ctx, actor, year, callId, value.list) } satisfies Listed
    case 'earlier':
      return back('earlier', await inviteEarlierParticipants(ctx, actor, year, callId))
    case 'letters':
      return back('letters', await sendInvitations(ctx, actor, year, callId))
    case 'withdraw':
      await withdrawInvitation(ctx, actor, year, callId, value.id)
      return back('withdraw')
    case 'take':
      return back('take', await acceptInvited(ctx, actor, year, callId))
  }
})

export default function Invitations() {
  const t = useWords()
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<Reply | Listed>()
  const [search] = useSearchParams()
  const listed = answer && 'lines' in answer ? answer.lines : null
  const reply = answer && !('lines' in answer) ? answer : undefined
  const form = formOf(reply)
  const { call, counts } = view
  const outOf = (part: number) => t(invitations.ofAll, { part, whole: counts.invited })
  // What is to be done next stands first: inviting while the call is open, accepting when it is over.
  const over = call.state === 'closed'
  const take = call.kind === 'invited' && <TakePanel view={view} />
  return (
    <div className="stack stack--loose">
      <div className="stack stack--tight">
        <h1>{t(invitations.titleOf, { title: call.title })}</h1>
        <p className="measure">{t(call.kind === 'invited' ? invitations.lede : invitations.notInvitedKind)}</p>
      </div>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      {!answer && <Done done={search.get('gjort')} count={Number(search.get('antall') ?? 0)} />}
      {listed && <ListAnswer lines={listed} />}
      <div className="tiles">
        <StatTile figure={counts.invited} counts={t(invitations.countInvited)} />
        <StatTile figure={outOf(counts.told)} counts={t(invitations.countTold)} />
        <StatTile figure={outOf(counts.begun)} counts={t(invitations.countBegun)} />
        <StatTile figure={outOf(counts.submitted)} counts={t(invitations.countSent)} />
      </div>
      {over && take}
      <InviteForms view={view} reply={reply} />
      <LettersPanel view={view} />
      <InvitedList view={view} />
      {!over && take}
    </div>
  )
}

/** What has just been done, in a sentence. */
function Done({ done, count }: { done: string | null; count: number }) {
  const t = useWords()
  if (done === 'one') return <Told text={t(invitations.outcome, { added: 1 })} />
  if (done === 'earlier')
    return <Told text={count > 0 ? t(invitations.outcome, { added: count }) : t(invitations.nothingNew)} />
  if (done === 'letters') return <Told text={t(invitations.lettersPosted, { count })} />
  if (done === 'withdraw') return <Told text={t(invitations.withdrawn)} />
  if (done === 'take') return <Told text={t(invitations.takenNow, { count })} />
  return null
}

const Told = ({ text }: { text: string }) => <Notice tone="success" live title={text} />
