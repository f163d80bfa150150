import { meeting } from '#app/i18n/meeting.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import type { Following } from './use-follow.ts'

/** Whether the page follows, the way to see what is new where no script runs, and the view for the wall. */
export function FollowLine({ following, here, wall }: { following: Following; here: string; wall: string }) {
  const t = useWords()
  return (
    <div className="meeting-follow cluster small">
      <span className="meeting-follow__sign" data-state={following} role="status">
        {following === 'lost' ? t(meeting.lost) : following === 'following' ? t(meeting.following) : ''}
      </span>
      {following !== 'following' && <a href={here}>{t(meeting.update)}</a>}
      <a href={wall}>{t(meeting.large)}</a>
    </div>
  )
}
