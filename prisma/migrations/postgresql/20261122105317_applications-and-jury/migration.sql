-- CreateEnum
CREATE TYPE "Residence" AS ENUM ('any', 'member');

-- CreateEnum
CREATE TYPE "EarlierPart" AS ENUM ('any', 'participated', 'newcomer');

-- CreateEnum
CREATE TYPE "Pricing" AS ENUM ('optional', 'required', 'none');

-- CreateEnum
CREATE TYPE "LettersTell" AS ENUM ('nothing', 'counts', 'band');

-- CreateEnum
CREATE TYPE "ApplicantKind" AS ENUM ('person', 'group');

-- CreateEnum
CREATE TYPE "RoundKind" AS ENUM ('warmup', 'round');

-- CreateEnum
CREATE TYPE "ScaleWords" AS ENUM ('numbers', 'yesNoMaybe');

-- CreateEnum
CREATE TYPE "ConflictKind" AS ENUM ('own', 'address', 'household', 'group', 'coExhibitor');

-- CreateEnum
CREATE TYPE "DuelState" AS ENUM ('open', 'closed');

-- CreateEnum
CREATE TYPE "DuelOutcome" AS ENUM ('first', 'second', 'equal');

-- CreateEnum
CREATE TYPE "MeetingState" AS ENUM ('open', 'closed');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "DecisionMethod" ADD VALUE 'duel';
ALTER TYPE "DecisionMethod" ADD VALUE 'balance';
ALTER TYPE "DecisionMethod" ADD VALUE 'lapse';

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "answerBy" TIMESTAMP(3),
ADD COLUMN     "applicantKind" "ApplicantKind" NOT NULL DEFAULT 'person',
ADD COLUMN     "homePlace" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "membersListed" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "offeredAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Assessment" ADD COLUMN     "bookmarked" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN     "forId" TEXT;

-- AlterTable
ALTER TABLE "Call" ADD COLUMN     "altRequired" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "announceOn" TEXT,
ADD COLUMN     "announcedAt" TIMESTAMP(3),
ADD COLUMN     "autoOffer" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "capacity" INTEGER,
ADD COLUMN     "commission" INTEGER,
ADD COLUMN     "earlier" "EarlierPart" NOT NULL DEFAULT 'any',
ADD COLUMN     "highestPriceOre" INTEGER,
ADD COLUMN     "lettersTell" "LettersTell" NOT NULL DEFAULT 'counts',
ADD COLUMN     "nearLine" INTEGER NOT NULL DEFAULT 15,
ADD COLUMN     "offerDays" INTEGER NOT NULL DEFAULT 7,
ADD COLUMN     "pricing" "Pricing" NOT NULL DEFAULT 'optional',
ADD COLUMN     "residence" "Residence" NOT NULL DEFAULT 'member';

-- AlterTable
ALTER TABLE "JurorSeat" ADD COLUMN     "standIn" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "JuryRound" ADD COLUMN     "anonymous" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "chairDoubles" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "kind" "RoundKind" NOT NULL DEFAULT 'round',
ADD COLUMN     "scaleWords" "ScaleWords" NOT NULL DEFAULT 'numbers',
ADD COLUMN     "selective" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "heldFor" TEXT;

-- AlterTable
ALTER TABLE "Picture" ADD COLUMN     "examined" JSONB,
ADD COLUMN     "fingerprint" TEXT;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "actingForId" TEXT,
ADD COLUMN     "actingSince" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Work" ADD COLUMN     "libraryWorkId" TEXT;

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL,
    "callId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "invitedAt" TIMESTAMP(3) NOT NULL,
    "invitedById" TEXT,
    "toldAt" TIMESTAMP(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GroupMember" (
    "id" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "GroupMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PreparedAnnouncement" (
    "callId" TEXT NOT NULL,
    "preparedAt" TIMESTAMP(3) NOT NULL,
    "preparedById" TEXT,
    "sign" TEXT NOT NULL,
    "counts" JSONB NOT NULL,

    CONSTRAINT "PreparedAnnouncement_pkey" PRIMARY KEY ("callId")
);

-- CreateTable
CREATE TABLE "Protocol" (
    "id" TEXT NOT NULL,
    "callId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "madeById" TEXT,
    "checksum" TEXT NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "Protocol_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoundEntry" (
    "roundId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,

    CONSTRAINT "RoundEntry_pkey" PRIMARY KEY ("roundId","applicationId")
);

-- CreateTable
CREATE TABLE "CriterionStep" (
    "criterionId" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "labelNb" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,

    CONSTRAINT "CriterionStep_pkey" PRIMARY KEY ("criterionId","value")
);

-- CreateTable
CREATE TABLE "ConflictAnswer" (
    "seatId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "kind" "ConflictKind" NOT NULL,
    "accepted" BOOLEAN NOT NULL,
    "answeredAt" TIMESTAMP(3) NOT NULL,
    "answeredById" TEXT,

    CONSTRAINT "ConflictAnswer_pkey" PRIMARY KEY ("seatId","applicationId","kind")
);

-- CreateTable
CREATE TABLE "DuelRound" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "state" "DuelState" NOT NULL DEFAULT 'open',
    "places" INTEGER NOT NULL DEFAULT 1,
    "perJuror" INTEGER NOT NULL,
    "openedAt" TIMESTAMP(3) NOT NULL,
    "openedById" TEXT,
    "closedAt" TIMESTAMP(3),

    CONSTRAINT "DuelRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DuelEntry" (
    "duelRoundId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,

    CONSTRAINT "DuelEntry_pkey" PRIMARY KEY ("duelRoundId","applicationId")
);

-- CreateTable
CREATE TABLE "Duel" (
    "id" TEXT NOT NULL,
    "duelRoundId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "firstId" TEXT NOT NULL,
    "secondId" TEXT NOT NULL,
    "outcome" "DuelOutcome" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Duel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" TEXT NOT NULL,
    "callId" TEXT NOT NULL,
    "state" "MeetingState" NOT NULL DEFAULT 'open',
    "currentId" TEXT,
    "namesShown" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "startedById" TEXT,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingItem" (
    "meetingId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "doneAt" TIMESTAMP(3),
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "MeetingItem_pkey" PRIMARY KEY ("meetingId","applicationId")
);

-- CreateTable
CREATE TABLE "TalkChange" (
    "id" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "criterionId" TEXT,
    "value" INTEGER,
    "workId" TEXT,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "TalkChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArtistProfile" (
    "personId" TEXT NOT NULL,
    "artistName" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "postalCode" TEXT NOT NULL DEFAULT '',
    "city" TEXT NOT NULL DEFAULT '',
    "municipalityId" TEXT,
    "disciplines" TEXT NOT NULL DEFAULT '',
    "statement" TEXT NOT NULL DEFAULT '',
    "cv" TEXT NOT NULL DEFAULT '',
    "website" TEXT NOT NULL DEFAULT '',
    "practiceYears" INTEGER,
    "degree" TEXT NOT NULL DEFAULT '',
    "hasStudio" BOOLEAN,
    "studioName" TEXT NOT NULL DEFAULT '',
    "studioAddress" TEXT NOT NULL DEFAULT '',
    "studioPostal" TEXT NOT NULL DEFAULT '',
    "studioCity" TEXT NOT NULL DEFAULT '',
    "studioLat" DOUBLE PRECISION,
    "studioLng" DOUBLE PRECISION,
    "stepFree" BOOLEAN,
    "toilet" BOOLEAN,
    "parking" BOOLEAN,
    "transport" TEXT NOT NULL DEFAULT '',
    "directions" TEXT NOT NULL DEFAULT '',
    "meetingPoint" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ArtistProfile_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "LibraryWork" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "year" INTEGER,
    "technique" TEXT NOT NULL DEFAULT '',
    "heightMm" INTEGER,
    "widthMm" INTEGER,
    "depthMm" INTEGER,
    "priceOre" INTEGER,
    "editionNo" TEXT NOT NULL DEFAULT '',
    "space" "Space" NOT NULL DEFAULT 'wall',
    "createdAt" TIMESTAMP(3) NOT NULL,
    "savedAt" TIMESTAMP(3) NOT NULL,
    "archivedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "LibraryWork_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LibraryPicture" (
    "workId" TEXT NOT NULL,
    "pictureId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "LibraryPicture_pkey" PRIMARY KEY ("workId","pictureId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_callId_email_key" ON "Invitation"("callId", "email");

-- CreateIndex
CREATE INDEX "GroupMember_applicationId_idx" ON "GroupMember"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Protocol_callId_number_key" ON "Protocol"("callId", "number");

-- CreateIndex
CREATE INDEX "RoundEntry_applicationId_idx" ON "RoundEntry"("applicationId");

-- CreateIndex
CREATE INDEX "ConflictAnswer_applicationId_idx" ON "ConflictAnswer"("applicationId");

-- CreateIndex
CREATE INDEX "DuelRound_roundId_idx" ON "DuelRound"("roundId");

-- CreateIndex
CREATE INDEX "DuelEntry_applicationId_idx" ON "DuelEntry"("applicationId");

-- CreateIndex
CREATE INDEX "Duel_seatId_idx" ON "Duel"("seatId");

-- CreateIndex
CREATE UNIQUE INDEX "Duel_duelRoundId_seatId_firstId_secondId_key" ON "Duel"("duelRoundId", "seatId", "firstId", "secondId");

-- CreateIndex
CREATE INDEX "Meeting_callId_idx" ON "Meeting"("callId");

-- CreateIndex
CREATE INDEX "MeetingItem_applicationId_idx" ON "MeetingItem"("applicationId");

-- CreateIndex
CREATE INDEX "TalkChange_seatId_idx" ON "TalkChange"("seatId");

-- CreateIndex
CREATE INDEX "TalkChange_applicationId_idx" ON "TalkChange"("applicationId");

-- CreateIndex
CREATE INDEX "LibraryWork_personId_idx" ON "LibraryWork"("personId");

-- CreateIndex
CREATE INDEX "LibraryPicture_pictureId_idx" ON "LibraryPicture"("pictureId");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_at_idx" ON "AuditEntry"("actorId", "at");

-- CreateIndex
CREATE INDEX "Mail_heldFor_idx" ON "Mail"("heldFor");

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMember" ADD CONSTRAINT "GroupMember_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreparedAnnouncement" ADD CONSTRAINT "PreparedAnnouncement_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Protocol" ADD CONSTRAINT "Protocol_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundEntry" ADD CONSTRAINT "RoundEntry_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "JuryRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundEntry" ADD CONSTRAINT "RoundEntry_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CriterionStep" ADD CONSTRAINT "CriterionStep_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictAnswer" ADD CONSTRAINT "ConflictAnswer_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "JurorSeat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictAnswer" ADD CONSTRAINT "ConflictAnswer_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuelRound" ADD CONSTRAINT "DuelRound_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "JuryRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuelEntry" ADD CONSTRAINT "DuelEntry_duelRoundId_fkey" FOREIGN KEY ("duelRoundId") REFERENCES "DuelRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuelEntry" ADD CONSTRAINT "DuelEntry_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Duel" ADD CONSTRAINT "Duel_duelRoundId_fkey" FOREIGN KEY ("duelRoundId") REFERENCES "DuelRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Duel" ADD CONSTRAINT "Duel_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "JurorSeat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingItem" ADD CONSTRAINT "MeetingItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingItem" ADD CONSTRAINT "MeetingItem_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TalkChange" ADD CONSTRAINT "TalkChange_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "JurorSeat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TalkChange" ADD CONSTRAINT "TalkChange_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArtistProfile" ADD CONSTRAINT "ArtistProfile_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LibraryWork" ADD CONSTRAINT "LibraryWork_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LibraryPicture" ADD CONSTRAINT "LibraryPicture_workId_fkey" FOREIGN KEY ("workId") REFERENCES "LibraryWork"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LibraryPicture" ADD CONSTRAINT "LibraryPicture_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Picture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
