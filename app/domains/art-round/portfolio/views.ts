import type { PictureView } from '#app/domains/media/views.ts'
import type { ArtistProfile, LibraryWork, ProfileTexts } from './portfolio.ts'

export interface ProfileView {
  texts: ProfileTexts
  /** 0 before the first save. */
  version: number
  savedAt: Date | null
  municipalities: { id: string; name: string }[]
  /** Works in the library, those that are put away too. */
  works: number
}

export type ShownLibraryPicture = PictureView & { id: string; alt: string }

export interface LibraryWorkCard extends Omit<LibraryWork, 'personId' | 'pictures'> {
  shown: ShownLibraryPicture[]
}

export type StoredProfile = ArtistProfile
