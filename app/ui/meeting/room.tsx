import { useSubmit } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { MeetingView } from '#app/domains/art-round/meeting/views.ts'
import { meeting } from '#app/i18n/meeting.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { holdsChange } from '#app/ui/frame/net.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { useRemembered } from '#app/ui/jury/use-remembered.ts'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { Agenda } from './agenda.tsx'
import { FollowLine } from './follow-line.tsx'
import { Item } from './item.tsx'
import { KeySwitch } from './key-switch.tsx'
import { leadKeyOf } from './keys.ts'
import { LeadBar } from './lead-bar.tsx'
import { NamesForm } from './names-form.tsx'
import { StartForm } from './start-form.tsx'
import type { Following } from './use-follow.ts'
import { WallView } from './wall-view.tsx'

export interface RoomProps {
  view: MeetingView
  /** The page's own address, with the call that is meant. */
  here: string
  following: Following
  reply?: Reply
  /** Which picture the address asks for alone. */
  asked: number | null
  /** The view for the wall. */
  wall: boolean
  /** The way to an application in the selection, at the secretariat's. */
  candidate?: (number: number) => string
}

const withQuery = (address: string, query: string) => `${address}${address.includes('?') ? '&' : '?'}${query}`

/** The meeting, as each of those who attend sees it. */
export function Room(props: RoomProps) {
  const { view, here, following, reply, asked, wall, candidate } = props
  const t = useWords()
  const { now, state } = view
  const keys = useLeadKeys(view.can.lead && !wall)
  useTop(now.kind === 'item' ? now.item.key : '')
  if (wall) return <WallView view={view} following={following} back={here} />
  return (
    <div className="meeting stack">
      <div className="cluster cluster--apart">
        <h1 className="work-title">{t(meeting.meetingOf, { year: view.year })}</h1>
        <FollowLine following={following} here={here} wall={withQuery(here, 'vis=stor')} />
      </div>
      {view.can.lead && <LeadBar view={view} ref={keys.bar} />}
      <div className="meeting__now" aria-live="polite">
        <p className="only-heard" role="status">
          {now.kind === 'item' ? t(meeting.itemNumber, now.item) : now.kind === 'outside' ? t(meeting.outside) : ''}
        </p>
      </div>
      {now.kind === 'item' && <Item key={now.item.key} {...{ view, item: now.item, here, asked, reply, candidate }} />}
      {now.kind === 'outside' && (
        <EmptyState level={2} title={t(meeting.outside)}>
          <p>{t(meeting.outsideHelp)}</p>
        </EmptyState>
      )}
      {now.kind === 'nothing' && <Nothing state={state} />}
      {view.start && <StartForm start={view.start} again={state === 'closed'} reply={reply} />}
      {view.can.resume && state === 'closed' && <ResumeForm />}
      {view.agenda.length > 0 && <Agenda view={view} />}
      {view.can.showNames !== null && <NamesForm view={view} />}
      {view.can.lead && (
        <KeySwitch on={keys.on} onSwitch={keys.onSwitch}>
          {t(meeting.leadKeys)}
        </KeySwitch>
      )}
    </div>
  )
}

function Nothing({ state }: Pick<MeetingView, 'state'>) {
  const t = useWords()
  const said = {
    waiting: [meeting.waiting, meeting.waitingHelp],
    none: [meeting.notStarted, meeting.notStartedHelp],
    open: [meeting.nothingNow, meeting.nothingNowHelp],
    closed: [meeting.ended, meeting.endedHelp],
  } as const
  const [title, help] = said[state]
  return (
    <EmptyState level={2} title={t(title)}>
      <p>{t(help)}</p>
    </EmptyState>
  )
}

function ResumeForm() {
  const t = useWords()
  return (
    <form method="post">
      <input type="hidden" name="intent" value="lead" />
      <button className="ds-button button--secondary" data-variant="secondary" name="step" value="resume" type="submit">
        {t(meeting.resume)}
      </button>
    </form>
  )
}

/** A new item begins at its top; the page one came to stays where the browser put it. */
function useTop(key: string) {
  const shown = useRef(key)
  useEffect(() => {
    if (shown.current !== key && key !== '') window.scrollTo(0, 0)
    shown.current = key
  }, [key])
}

/** N and P press the buttons of the one who leads. */
function useLeadKeys(lead: boolean) {
  const [keys, setKeys] = useRemembered('jury.keys', 'on')
  const bar = useRef<HTMLFormElement>(null)
  const submit = useSubmit()
  const send = useRef(submit)
  send.current = submit
  const on = keys === 'on'
  useEffect(() => {
    if (!lead) return
    const listen = (event: KeyboardEvent) => {
      const key = leadKeyOf(event, on)
      const button = key && bar.current?.querySelector<HTMLButtonElement>(`button[value="${key}"]`)
      if (!button || holdsChange()) return
      event.preventDefault()
      if (!event.repeat) send.current(button, { method: 'post', replace: true })
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [lead, on])
  return { bar, on, onSwitch: (next: boolean) => setKeys(next ? 'on' : 'off') }
}
