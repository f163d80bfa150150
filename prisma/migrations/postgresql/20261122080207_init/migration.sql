-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "DayKind" AS ENUM ('studio', 'exhibition');

-- CreateEnum
CREATE TYPE "CallKind" AS ENUM ('juried', 'invited', 'side');

-- CreateEnum
CREATE TYPE "Submission" AS ENUM ('draft', 'submitted', 'reopened', 'withdrawn');

-- CreateEnum
CREATE TYPE "Check" AS ENUM ('unchecked', 'complete', 'incomplete', 'ineligible');

-- CreateEnum
CREATE TYPE "Decision" AS ENUM ('none', 'accepted', 'waitlisted', 'declined');

-- CreateEnum
CREATE TYPE "Participation" AS ENUM ('none', 'awaiting', 'confirmed', 'resigned', 'delivered', 'returned');

-- CreateEnum
CREATE TYPE "DecisionMethod" AS ENUM ('ranking', 'hand', 'offer');

-- CreateEnum
CREATE TYPE "Space" AS ENUM ('wall', 'floor');

-- CreateEnum
CREATE TYPE "RoundState" AS ENUM ('preparing', 'open', 'closed');

-- CreateEnum
CREATE TYPE "PictureStage" AS ENUM ('preview', 'full', 'failed');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('secretariat', 'juror', 'chair', 'host', 'contact', 'conductor', 'coach', 'association');

-- CreateEnum
CREATE TYPE "VisitKind" AS ENUM ('visit', 'group', 'school');

-- CreateEnum
CREATE TYPE "VisitMethod" AS ENUM ('counter', 'guestbook', 'checkin', 'estimate');

-- CreateEnum
CREATE TYPE "SaleChannel" AS ENUM ('studio', 'exhibition', 'web', 'after', 'none');

-- CreateTable
CREATE TABLE "Edition" (
    "id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "capacity" INTEGER NOT NULL,
    "juryFrom" TEXT,
    "juryTo" TEXT,
    "announceOn" TEXT,
    "announcedAt" TIMESTAMP(3),
    "confirmBy" TEXT,
    "deliveryOn" TEXT,
    "openingAt" TIMESTAMP(3),
    "periodFrom" TEXT,
    "periodTo" TEXT,
    "venue" TEXT,
    "venueAddress" TEXT,
    "venuePlace" TEXT,
    "venueLat" DOUBLE PRECISION,
    "venueLng" DOUBLE PRECISION,
    "commission" INTEGER NOT NULL DEFAULT 30,
    "prizeOre" INTEGER,
    "leader" TEXT,
    "publishedAt" TIMESTAMP(3),
    "studiosNumberedAt" TIMESTAMP(3),
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EditionHost" (
    "editionId" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "lead" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "EditionHost_pkey" PRIMARY KEY ("editionId","municipalityId")
);

-- CreateTable
CREATE TABLE "OpenDay" (
    "editionId" TEXT NOT NULL,
    "kind" "DayKind" NOT NULL,
    "date" TEXT NOT NULL,
    "opens" TEXT NOT NULL,
    "closes" TEXT NOT NULL,

    CONSTRAINT "OpenDay_pkey" PRIMARY KEY ("editionId","kind","date")
);

-- CreateTable
CREATE TABLE "Call" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "kind" "CallKind" NOT NULL DEFAULT 'juried',
    "titleNb" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "textNb" TEXT NOT NULL,
    "textEn" TEXT NOT NULL,
    "opensAt" TIMESTAMP(3) NOT NULL,
    "closesAt" TIMESTAMP(3) NOT NULL,
    "minWorks" INTEGER NOT NULL DEFAULT 2,
    "maxWorks" INTEGER NOT NULL DEFAULT 4,
    "maxWorkAge" INTEGER DEFAULT 5,
    "minPracticeYears" INTEGER DEFAULT 3,
    "statementMax" INTEGER NOT NULL DEFAULT 1200,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Call_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Application" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "callId" TEXT NOT NULL,
    "number" INTEGER,
    "applicantId" TEXT NOT NULL,
    "submission" "Submission" NOT NULL DEFAULT 'draft',
    "check" "Check" NOT NULL DEFAULT 'unchecked',
    "checkReason" TEXT,
    "decision" "Decision" NOT NULL DEFAULT 'none',
    "decidedWorkId" TEXT,
    "waitingPlace" INTEGER,
    "participation" "Participation" NOT NULL DEFAULT 'none',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "savedAt" TIMESTAMP(3) NOT NULL,
    "submittedAt" TIMESTAMP(3),
    "withdrawnAt" TIMESTAMP(3),
    "answeredAt" TIMESTAMP(3),
    "extendedTo" TIMESTAMP(3),
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
    "isNew" BOOLEAN,
    "hasStudio" BOOLEAN,
    "studioName" TEXT NOT NULL DEFAULT '',
    "studioAddress" TEXT NOT NULL DEFAULT '',
    "studioPostal" TEXT NOT NULL DEFAULT '',
    "studioCity" TEXT NOT NULL DEFAULT '',
    "studioLat" DOUBLE PRECISION,
    "studioLng" DOUBLE PRECISION,
    "studioDays" TEXT NOT NULL DEFAULT '',
    "stepFree" BOOLEAN,
    "toilet" BOOLEAN,
    "parking" BOOLEAN,
    "transport" TEXT NOT NULL DEFAULT '',
    "directions" TEXT NOT NULL DEFAULT '',
    "meetingPoint" BOOLEAN NOT NULL DEFAULT false,
    "acceptsTerms" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionEntry" (
    "id" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorId" TEXT,
    "method" "DecisionMethod" NOT NULL,
    "decision" "Decision" NOT NULL,
    "workId" TEXT,
    "waitingPlace" INTEGER,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "DecisionEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Work" (
    "id" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "year" INTEGER,
    "technique" TEXT NOT NULL DEFAULT '',
    "heightMm" INTEGER,
    "widthMm" INTEGER,
    "depthMm" INTEGER,
    "priceOre" INTEGER,
    "editionNo" TEXT NOT NULL DEFAULT '',
    "space" "Space" NOT NULL DEFAULT 'wall',

    CONSTRAINT "Work_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkPicture" (
    "workId" TEXT NOT NULL,
    "pictureId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "WorkPicture_pkey" PRIMARY KEY ("workId","pictureId")
);

-- CreateTable
CREATE TABLE "JuryRound" (
    "id" TEXT NOT NULL,
    "callId" TEXT NOT NULL,
    "number" INTEGER NOT NULL DEFAULT 1,
    "state" "RoundState" NOT NULL DEFAULT 'preparing',
    "scaleMin" INTEGER NOT NULL DEFAULT 1,
    "scaleMax" INTEGER NOT NULL DEFAULT 7,
    "orderSeed" TEXT NOT NULL,

    CONSTRAINT "JuryRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Criterion" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "labelNb" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "helpNb" TEXT NOT NULL DEFAULT '',
    "helpEn" TEXT NOT NULL DEFAULT '',
    "weight" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JurorSeat" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "chair" BOOLEAN NOT NULL DEFAULT false,
    "declaredAt" TIMESTAMP(3),
    "sealedAt" TIMESTAMP(3),

    CONSTRAINT "JurorSeat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "id" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "recused" BOOLEAN NOT NULL DEFAULT false,
    "recusedReason" TEXT NOT NULL DEFAULT '',
    "pickedWorkId" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Score" (
    "assessmentId" TEXT NOT NULL,
    "criterionId" TEXT NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "Score_pkey" PRIMARY KEY ("assessmentId","criterionId")
);

-- CreateTable
CREATE TABLE "Picture" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "stage" "PictureStage" NOT NULL DEFAULT 'preview',
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "format" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "placeholder" TEXT NOT NULL,
    "colour" TEXT NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "email" TEXT,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'nb',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "editionYear" INTEGER,
    "municipalityId" TEXT,
    "grantedAt" TIMESTAMP(3) NOT NULL,
    "grantedById" TEXT,
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInToken" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "linkHash" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "triesLeft" INTEGER NOT NULL,
    "returnTo" TEXT NOT NULL,
    "requestedAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "SignInToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "lastSeenAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),
    "device" TEXT NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Municipality" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "county" TEXT NOT NULL,
    "population" INTEGER NOT NULL,
    "seat" TEXT NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "lng" DOUBLE PRECISION NOT NULL,
    "allianceFrom" INTEGER NOT NULL,
    "allianceTo" INTEGER,
    "mergedInto2020" TEXT,

    CONSTRAINT "Municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "toEmail" TEXT NOT NULL,
    "toName" TEXT NOT NULL,
    "personId" TEXT,
    "locale" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "postedAt" TIMESTAMP(3) NOT NULL,
    "sendAfter" TIMESTAMP(3) NOT NULL,
    "sentAt" TIMESTAMP(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "payload" JSONB,
    "runAt" TIMESTAMP(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "heldTo" TIMESTAMP(3),
    "doneAt" TIMESTAMP(3),
    "lastError" TEXT,

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorId" TEXT,
    "deed" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "facts" JSONB,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Studio" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "postalCode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "lat" DOUBLE PRECISION,
    "lng" DOUBLE PRECISION,
    "meetingPoint" BOOLEAN NOT NULL DEFAULT false,
    "stepFree" BOOLEAN,
    "toilet" BOOLEAN,
    "parking" BOOLEAN,
    "transport" TEXT NOT NULL DEFAULT '',
    "directionsNb" TEXT NOT NULL DEFAULT '',
    "directionsEn" TEXT NOT NULL DEFAULT '',
    "pictureId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Studio_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StudioDay" (
    "studioId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "opens" TEXT NOT NULL,
    "closes" TEXT NOT NULL,

    CONSTRAINT "StudioDay_pkey" PRIMARY KEY ("studioId","date")
);

-- CreateTable
CREATE TABLE "Participant" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "aboutNb" TEXT NOT NULL DEFAULT '',
    "aboutEn" TEXT NOT NULL DEFAULT '',
    "website" TEXT NOT NULL DEFAULT '',
    "isNew" BOOLEAN NOT NULL,
    "ofTheYear" BOOLEAN NOT NULL DEFAULT false,
    "studioId" TEXT,
    "confirmedAt" TIMESTAMP(3) NOT NULL,
    "resignedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StatedFigure" (
    "id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "fromYear" INTEGER NOT NULL,
    "toYear" INTEGER NOT NULL,
    "value" INTEGER NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "StatedFigure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublishedReport" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "figures" JSONB NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,
    "publishedById" TEXT,

    CONSTRAINT "PublishedReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitEntry" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "studioId" TEXT,
    "date" TEXT NOT NULL,
    "visits" INTEGER NOT NULL,
    "kind" "VisitKind" NOT NULL,
    "method" "VisitMethod" NOT NULL,
    "correctsId" TEXT,
    "onceKey" TEXT NOT NULL,
    "enteredAt" TIMESTAMP(3) NOT NULL,
    "enteredById" TEXT,

    CONSTRAINT "VisitEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SaleEntry" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "channel" "SaleChannel" NOT NULL,
    "date" TEXT,
    "amountOre" INTEGER NOT NULL,
    "works" INTEGER NOT NULL,
    "correctsId" TEXT,
    "onceKey" TEXT NOT NULL,
    "enteredAt" TIMESTAMP(3) NOT NULL,
    "enteredById" TEXT,

    CONSTRAINT "SaleEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Edition_year_key" ON "Edition"("year");

-- CreateIndex
CREATE INDEX "Call_editionId_idx" ON "Call"("editionId");

-- CreateIndex
CREATE INDEX "Application_editionId_submission_idx" ON "Application"("editionId", "submission");

-- CreateIndex
CREATE INDEX "Application_applicantId_idx" ON "Application"("applicantId");

-- CreateIndex
CREATE UNIQUE INDEX "Application_callId_applicantId_key" ON "Application"("callId", "applicantId");

-- CreateIndex
CREATE UNIQUE INDEX "Application_editionId_number_key" ON "Application"("editionId", "number");

-- CreateIndex
CREATE INDEX "DecisionEntry_applicationId_at_idx" ON "DecisionEntry"("applicationId", "at");

-- CreateIndex
CREATE INDEX "Work_applicationId_idx" ON "Work"("applicationId");

-- CreateIndex
CREATE INDEX "WorkPicture_pictureId_idx" ON "WorkPicture"("pictureId");

-- CreateIndex
CREATE UNIQUE INDEX "JuryRound_callId_number_key" ON "JuryRound"("callId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Criterion_roundId_key_key" ON "Criterion"("roundId", "key");

-- CreateIndex
CREATE INDEX "JurorSeat_personId_idx" ON "JurorSeat"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "JurorSeat_roundId_personId_key" ON "JurorSeat"("roundId", "personId");

-- CreateIndex
CREATE INDEX "Assessment_applicationId_idx" ON "Assessment"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_seatId_applicationId_key" ON "Assessment"("seatId", "applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Picture_key_key" ON "Picture"("key");

-- CreateIndex
CREATE INDEX "Picture_ownerId_idx" ON "Picture"("ownerId");

-- CreateIndex
CREATE INDEX "Picture_stage_idx" ON "Picture"("stage");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "RoleGrant_personId_idx" ON "RoleGrant"("personId");

-- CreateIndex
CREATE INDEX "RoleGrant_role_revokedAt_idx" ON "RoleGrant"("role", "revokedAt");

-- CreateIndex
CREATE UNIQUE INDEX "SignInToken_linkHash_key" ON "SignInToken"("linkHash");

-- CreateIndex
CREATE INDEX "SignInToken_email_requestedAt_idx" ON "SignInToken"("email", "requestedAt");

-- CreateIndex
CREATE INDEX "SignInToken_expiresAt_idx" ON "SignInToken"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Municipality_name_key" ON "Municipality"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_key_key" ON "Mail"("key");

-- CreateIndex
CREATE INDEX "Mail_sentAt_sendAfter_idx" ON "Mail"("sentAt", "sendAfter");

-- CreateIndex
CREATE INDEX "Mail_postedAt_idx" ON "Mail"("postedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Job_key_key" ON "Job"("key");

-- CreateIndex
CREATE INDEX "Job_doneAt_runAt_idx" ON "Job"("doneAt", "runAt");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectId_at_idx" ON "AuditEntry"("subjectId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Studio_editionId_number_key" ON "Studio"("editionId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_applicationId_key" ON "Participant"("applicationId");

-- CreateIndex
CREATE INDEX "Participant_studioId_idx" ON "Participant"("studioId");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_editionId_slug_key" ON "Participant"("editionId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "StatedFigure_measure_fromYear_toYear_key" ON "StatedFigure"("measure", "fromYear", "toYear");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedReport_editionId_revision_key" ON "PublishedReport"("editionId", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "VisitEntry_correctsId_key" ON "VisitEntry"("correctsId");

-- CreateIndex
CREATE UNIQUE INDEX "VisitEntry_onceKey_key" ON "VisitEntry"("onceKey");

-- CreateIndex
CREATE INDEX "VisitEntry_editionId_date_idx" ON "VisitEntry"("editionId", "date");

-- CreateIndex
CREATE INDEX "VisitEntry_studioId_idx" ON "VisitEntry"("studioId");

-- CreateIndex
CREATE UNIQUE INDEX "SaleEntry_correctsId_key" ON "SaleEntry"("correctsId");

-- CreateIndex
CREATE UNIQUE INDEX "SaleEntry_onceKey_key" ON "SaleEntry"("onceKey");

-- CreateIndex
CREATE INDEX "SaleEntry_editionId_idx" ON "SaleEntry"("editionId");

-- CreateIndex
CREATE INDEX "SaleEntry_participantId_idx" ON "SaleEntry"("participantId");

-- AddForeignKey
ALTER TABLE "EditionHost" ADD CONSTRAINT "EditionHost_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpenDay" ADD CONSTRAINT "OpenDay_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Call" ADD CONSTRAINT "Call_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_applicantId_fkey" FOREIGN KEY ("applicantId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionEntry" ADD CONSTRAINT "DecisionEntry_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Work" ADD CONSTRAINT "Work_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkPicture" ADD CONSTRAINT "WorkPicture_workId_fkey" FOREIGN KEY ("workId") REFERENCES "Work"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkPicture" ADD CONSTRAINT "WorkPicture_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Picture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JuryRound" ADD CONSTRAINT "JuryRound_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "JuryRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JurorSeat" ADD CONSTRAINT "JurorSeat_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "JuryRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JurorSeat" ADD CONSTRAINT "JurorSeat_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "JurorSeat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Picture" ADD CONSTRAINT "Picture_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Studio" ADD CONSTRAINT "Studio_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Studio" ADD CONSTRAINT "Studio_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Picture"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StudioDay" ADD CONSTRAINT "StudioDay_studioId_fkey" FOREIGN KEY ("studioId") REFERENCES "Studio"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_studioId_fkey" FOREIGN KEY ("studioId") REFERENCES "Studio"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedReport" ADD CONSTRAINT "PublishedReport_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitEntry" ADD CONSTRAINT "VisitEntry_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitEntry" ADD CONSTRAINT "VisitEntry_studioId_fkey" FOREIGN KEY ("studioId") REFERENCES "Studio"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SaleEntry" ADD CONSTRAINT "SaleEntry_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SaleEntry" ADD CONSTRAINT "SaleEntry_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
