-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN "forId" TEXT;

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN "heldFor" TEXT;

-- AlterTable
ALTER TABLE "Picture" ADD COLUMN "examined" JSONB;
ALTER TABLE "Picture" ADD COLUMN "fingerprint" TEXT;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN "actingForId" TEXT;
ALTER TABLE "Session" ADD COLUMN "actingSince" DATETIME;

-- AlterTable
ALTER TABLE "Work" ADD COLUMN "libraryWorkId" TEXT;

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "callId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "invitedAt" DATETIME NOT NULL,
    "invitedById" TEXT,
    "toldAt" DATETIME,
    CONSTRAINT "Invitation_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "GroupMember" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "applicationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "GroupMember_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PreparedAnnouncement" (
    "callId" TEXT NOT NULL PRIMARY KEY,
    "preparedAt" DATETIME NOT NULL,
    "preparedById" TEXT,
    "sign" TEXT NOT NULL,
    "counts" JSONB NOT NULL,
    CONSTRAINT "PreparedAnnouncement_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Protocol" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "callId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "madeAt" DATETIME NOT NULL,
    "madeById" TEXT,
    "checksum" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    CONSTRAINT "Protocol_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RoundEntry" (
    "roundId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,

    PRIMARY KEY ("roundId", "applicationId"),
    CONSTRAINT "RoundEntry_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "JuryRound" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RoundEntry_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CriterionStep" (
    "criterionId" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "labelNb" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,

    PRIMARY KEY ("criterionId", "value"),
    CONSTRAINT "CriterionStep_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ConflictAnswer" (
    "seatId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "accepted" BOOLEAN NOT NULL,
    "answeredAt" DATETIME NOT NULL,
    "answeredById" TEXT,

    PRIMARY KEY ("seatId", "applicationId", "kind"),
    CONSTRAINT "ConflictAnswer_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "JurorSeat" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ConflictAnswer_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DuelRound" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "places" INTEGER NOT NULL DEFAULT 1,
    "perJuror" INTEGER NOT NULL,
    "openedAt" DATETIME NOT NULL,
    "openedById" TEXT,
    "closedAt" DATETIME,
    CONSTRAINT "DuelRound_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "JuryRound" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DuelEntry" (
    "duelRoundId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,

    PRIMARY KEY ("duelRoundId", "applicationId"),
    CONSTRAINT "DuelEntry_duelRoundId_fkey" FOREIGN KEY ("duelRoundId") REFERENCES "DuelRound" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DuelEntry_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Duel" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "duelRoundId" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "firstId" TEXT NOT NULL,
    "secondId" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Duel_duelRoundId_fkey" FOREIGN KEY ("duelRoundId") REFERENCES "DuelRound" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Duel_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "JurorSeat" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "callId" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "currentId" TEXT,
    "namesShown" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "startedAt" DATETIME NOT NULL,
    "startedById" TEXT,
    "endedAt" DATETIME,
    CONSTRAINT "Meeting_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MeetingItem" (
    "meetingId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "doneAt" DATETIME,
    "note" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("meetingId", "applicationId"),
    CONSTRAINT "MeetingItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MeetingItem_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TalkChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seatId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "criterionId" TEXT,
    "value" INTEGER,
    "workId" TEXT,
    "reason" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "TalkChange_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "JurorSeat" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TalkChange_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArtistProfile" (
    "personId" TEXT NOT NULL PRIMARY KEY,
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
    "studioLat" REAL,
    "studioLng" REAL,
    "stepFree" BOOLEAN,
    "toilet" BOOLEAN,
    "parking" BOOLEAN,
    "transport" TEXT NOT NULL DEFAULT '',
    "directions" TEXT NOT NULL DEFAULT '',
    "meetingPoint" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" DATETIME NOT NULL,
    CONSTRAINT "ArtistProfile_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LibraryWork" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "year" INTEGER,
    "technique" TEXT NOT NULL DEFAULT '',
    "heightMm" INTEGER,
    "widthMm" INTEGER,
    "depthMm" INTEGER,
    "priceOre" INTEGER,
    "editionNo" TEXT NOT NULL DEFAULT '',
    "space" TEXT NOT NULL DEFAULT 'wall',
    "createdAt" DATETIME NOT NULL,
    "savedAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "LibraryWork_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LibraryPicture" (
    "workId" TEXT NOT NULL,
    "pictureId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("workId", "pictureId"),
    CONSTRAINT "LibraryPicture_workId_fkey" FOREIGN KEY ("workId") REFERENCES "LibraryWork" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LibraryPicture_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Picture" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Application" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "callId" TEXT NOT NULL,
    "number" INTEGER,
    "applicantId" TEXT NOT NULL,
    "submission" TEXT NOT NULL DEFAULT 'draft',
    "check" TEXT NOT NULL DEFAULT 'unchecked',
    "checkReason" TEXT,
    "decision" TEXT NOT NULL DEFAULT 'none',
    "decidedWorkId" TEXT,
    "waitingPlace" INTEGER,
    "participation" TEXT NOT NULL DEFAULT 'none',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "savedAt" DATETIME NOT NULL,
    "submittedAt" DATETIME,
    "withdrawnAt" DATETIME,
    "answeredAt" DATETIME,
    "extendedTo" DATETIME,
    "offeredAt" DATETIME,
    "answerBy" DATETIME,
    "applicantKind" TEXT NOT NULL DEFAULT 'person',
    "membersListed" BOOLEAN NOT NULL DEFAULT true,
    "artistName" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "postalCode" TEXT NOT NULL DEFAULT '',
    "city" TEXT NOT NULL DEFAULT '',
    "municipalityId" TEXT,
    "homePlace" TEXT NOT NULL DEFAULT '',
    "disciplines" TEXT NOT NULL DEFAULT '',
    "statement" TEXT NOT NULL DEFAULT '',
    "cv" TEXT NOT NULL DEFAULT '',
    "website" TEXT NOT NULL DEFAULT '',
    "practiceYears" INTEGER,
    "degree" TEXT NOT NULL DEFAULT '',
    "isNew" BOOLEAN,
    "hasStudio" BOOLEAN,
    "studioName" TEXT NOT NULL DEFAULT '',
    "studioAddress" TEXT NOT NULL DEFAULT '',
    "studioPostal" TEXT NOT NULL DEFAULT '',
    "studioCity" TEXT NOT NULL DEFAULT '',
    "studioLat" REAL,
    "studioLng" REAL,
    "studioDays" TEXT NOT NULL DEFAULT '',
    "stepFree" BOOLEAN,
    "toilet" BOOLEAN,
    "parking" BOOLEAN,
    "transport" TEXT NOT NULL DEFAULT '',
    "directions" TEXT NOT NULL DEFAULT '',
    "meetingPoint" BOOLEAN NOT NULL DEFAULT false,
    "acceptsTerms" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Application_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Application_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Application_applicantId_fkey" FOREIGN KEY ("applicantId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Application" ("acceptsTerms", "address", "answeredAt", "applicantId", "artistName", "callId", "check", "checkReason", "city", "createdAt", "cv", "decidedWorkId", "decision", "degree", "directions", "disciplines", "editionId", "extendedTo", "hasStudio", "id", "isNew", "meetingPoint", "municipalityId", "number", "parking", "participation", "phone", "postalCode", "practiceYears", "savedAt", "statement", "stepFree", "studioAddress", "studioCity", "studioDays", "studioLat", "studioLng", "studioName", "studioPostal", "submission", "submittedAt", "toilet", "transport", "version", "waitingPlace", "website", "withdrawnAt") SELECT "acceptsTerms", "address", "answeredAt", "applicantId", "artistName", "callId", "check", "checkReason", "city", "createdAt", "cv", "decidedWorkId", "decision", "degree", "directions", "disciplines", "editionId", "extendedTo", "hasStudio", "id", "isNew", "meetingPoint", "municipalityId", "number", "parking", "participation", "phone", "postalCode", "practiceYears", "savedAt", "statement", "stepFree", "studioAddress", "studioCity", "studioDays", "studioLat", "studioLng", "studioName", "studioPostal", "submission", "submittedAt", "toilet", "transport", "version", "waitingPlace", "website", "withdrawnAt" FROM "Application";
DROP TABLE "Application";
ALTER TABLE "new_Application" RENAME TO "Application";
CREATE INDEX "Application_editionId_submission_idx" ON "Application"("editionId", "submission");
CREATE INDEX "Application_applicantId_idx" ON "Application"("applicantId");
CREATE UNIQUE INDEX "Application_callId_applicantId_key" ON "Application"("callId", "applicantId");
CREATE UNIQUE INDEX "Application_editionId_number_key" ON "Application"("editionId", "number");
CREATE TABLE "new_Assessment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seatId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "recused" BOOLEAN NOT NULL DEFAULT false,
    "recusedReason" TEXT NOT NULL DEFAULT '',
    "pickedWorkId" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "bookmarked" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" DATETIME NOT NULL,
    CONSTRAINT "Assessment_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "JurorSeat" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Assessment_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Assessment" ("applicationId", "id", "note", "pickedWorkId", "recused", "recusedReason", "savedAt", "seatId", "version") SELECT "applicationId", "id", "note", "pickedWorkId", "recused", "recusedReason", "savedAt", "seatId", "version" FROM "Assessment";
DROP TABLE "Assessment";
ALTER TABLE "new_Assessment" RENAME TO "Assessment";
CREATE INDEX "Assessment_applicationId_idx" ON "Assessment"("applicationId");
CREATE UNIQUE INDEX "Assessment_seatId_applicationId_key" ON "Assessment"("seatId", "applicationId");
CREATE TABLE "new_Call" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "editionId" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'juried',
    "titleNb" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "textNb" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,
    "opensAt" DATETIME NOT NULL,
    "closesAt" DATETIME NOT NULL,
    "minWorks" INTEGER NOT NULL DEFAULT 2,
    "maxWorks" INTEGER NOT NULL DEFAULT 4,
    "maxWorkAge" INTEGER DEFAULT 5,
    "minPracticeYears" INTEGER DEFAULT 3,
    "statementMax" INTEGER NOT NULL DEFAULT 1200,
    "capacity" INTEGER,
    "residence" TEXT NOT NULL DEFAULT 'member',
    "earlier" TEXT NOT NULL DEFAULT 'any',
    "pricing" TEXT NOT NULL DEFAULT 'optional',
    "highestPriceOre" INTEGER,
    "commission" INTEGER,
    "altRequired" BOOLEAN NOT NULL DEFAULT false,
    "announceOn" TEXT,
    "announcedAt" DATETIME,
    "lettersTell" TEXT NOT NULL DEFAULT 'counts',
    "nearLine" INTEGER NOT NULL DEFAULT 15,
    "autoOffer" BOOLEAN NOT NULL DEFAULT true,
    "offerDays" INTEGER NOT NULL DEFAULT 7,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Call_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Call" ("closesAt", "editionId", "id", "kind", "maxWorkAge", "maxWorks", "minPracticeYears", "minWorks", "opensAt", "statementMax", "textEn", "textNb", "titleEn", "titleNb", "version") SELECT "closesAt", "editionId", "id", "kind", "maxWorkAge", "maxWorks", "minPracticeYears", "minWorks", "opensAt", "statementMax", "textEn", "textNb", "titleEn", "titleNb", "version" FROM "Call";
DROP TABLE "Call";
ALTER TABLE "new_Call" RENAME TO "Call";
CREATE INDEX "Call_editionId_idx" ON "Call"("editionId");
CREATE TABLE "new_JurorSeat" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "chair" BOOLEAN NOT NULL DEFAULT false,
    "standIn" BOOLEAN NOT NULL DEFAULT false,
    "declaredAt" DATETIME,
    "sealedAt" DATETIME,
    CONSTRAINT "JurorSeat_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "JuryRound" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "JurorSeat_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_JurorSeat" ("chair", "declaredAt", "id", "personId", "roundId", "sealedAt") SELECT "chair", "declaredAt", "id", "personId", "roundId", "sealedAt" FROM "JurorSeat";
DROP TABLE "JurorSeat";
ALTER TABLE "new_JurorSeat" RENAME TO "JurorSeat";
CREATE INDEX "JurorSeat_personId_idx" ON "JurorSeat"("personId");
CREATE UNIQUE INDEX "JurorSeat_roundId_personId_key" ON "JurorSeat"("roundId", "personId");
CREATE TABLE "new_JuryRound" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "callId" TEXT NOT NULL,
    "number" INTEGER NOT NULL DEFAULT 1,
    "kind" TEXT NOT NULL DEFAULT 'round',
    "state" TEXT NOT NULL DEFAULT 'preparing',
    "anonymous" BOOLEAN NOT NULL DEFAULT true,
    "selective" BOOLEAN NOT NULL DEFAULT false,
    "scaleWords" TEXT NOT NULL DEFAULT 'numbers',
    "chairDoubles" BOOLEAN NOT NULL DEFAULT false,
    "scaleMin" INTEGER NOT NULL DEFAULT 1,
    "scaleMax" INTEGER NOT NULL DEFAULT 7,
    "orderSeed" TEXT NOT NULL,
    CONSTRAINT "JuryRound_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_JuryRound" ("callId", "id", "number", "orderSeed", "scaleMax", "scaleMin", "state") SELECT "callId", "id", "number", "orderSeed", "scaleMax", "scaleMin", "state" FROM "JuryRound";
DROP TABLE "JuryRound";
ALTER TABLE "new_JuryRound" RENAME TO "JuryRound";
CREATE UNIQUE INDEX "JuryRound_callId_number_key" ON "JuryRound"("callId", "number");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

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
