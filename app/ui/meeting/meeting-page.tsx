import { useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { MeetingView } from '#app/domains/art-round/meeting/views.ts'
import { faults } from '#app/i18n/faults.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Room } from './room.tsx'
import { useFollow } from './use-follow.ts'

export interface MeetingPageProps {
  view: MeetingView
  /** The sign of what is shown. */
  seen: string
  here: string
  stream: string
  wall: boolean
  reply?: Reply
  candidate?: (number: number) => string
  /** What else there is below the meeting, where it is not shown on the wall. */
  children?: ReactNode
}

/** The meeting's page at either door: it follows by itself, and tells what was wrong with a form. */
export function MeetingPage({ stream, seen, children, ...room }: MeetingPageProps) {
  const t = useWords()
  const following = useFollow(stream, seen)
  const asked = Number(useSearchParams()[0].get('bilde'))
  return (
    <div className="stack">
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(room.reply).summary} />
      <Room {...room} following={following} asked={Number.isInteger(asked) && asked > 0 ? asked : null} />
      {!room.wall && children}
    </div>
  )
}
