-- CreateEnum
CREATE TYPE "AuditionKind" AS ENUM ('member', 'soloist');

-- CreateEnum
CREATE TYPE "AuditionResult" AS ENUM ('none', 'offered', 'waiting', 'declined');

-- CreateEnum
CREATE TYPE "SemesterSeason" AS ENUM ('spring', 'autumn');

-- CreateEnum
CREATE TYPE "EnsembleKind" AS ENUM ('youth', 'junior', 'everyone');

-- CreateEnum
CREATE TYPE "GuardianRelation" AS ENUM ('mother', 'father', 'fosterParent', 'other');

-- CreateEnum
CREATE TYPE "ContactKind" AS ENUM ('email', 'phone');

-- CreateEnum
CREATE TYPE "ConsentPurpose" AS ENUM ('pictureTaken', 'closedPage', 'openWeb', 'press', 'nameInProgramme', 'health');

-- CreateEnum
CREATE TYPE "ConsentCapacity" AS ENUM ('guardian', 'self');

-- CreateEnum
CREATE TYPE "HealthKind" AS ENUM ('allergy', 'diet', 'health', 'medicine', 'needs');

-- CreateEnum
CREATE TYPE "EnrolmentState" AS ENUM ('applied', 'audition', 'offered', 'waiting', 'declined', 'enrolled', 'leave', 'left');

-- CreateEnum
CREATE TYPE "NoteUrgency" AS ENUM ('emergency', 'gathered');

-- CreateEnum
CREATE TYPE "SessionKind" AS ENUM ('tutti', 'sectional', 'break', 'meal', 'audition', 'concert', 'other');

-- CreateEnum
CREATE TYPE "SeminarRole" AS ENUM ('leader', 'conductor', 'coach', 'kitchen', 'nightGuard', 'helper');

-- CreateEnum
CREATE TYPE "ReplyAnswer" AS ENUM ('comes', 'late', 'early', 'absent');

-- CreateEnum
CREATE TYPE "AttendanceState" AS ENUM ('present', 'late', 'leftEarly', 'excused', 'absent');

-- CreateEnum
CREATE TYPE "DutyKind" AS ENUM ('lunch', 'night', 'transport', 'door', 'other');

-- CreateTable
CREATE TABLE "OwnedInstrument" (
    "id" TEXT NOT NULL,
    "mark" TEXT NOT NULL,
    "instrument" TEXT NOT NULL,
    "size" TEXT NOT NULL DEFAULT '',
    "maker" TEXT NOT NULL DEFAULT '',
    "serial" TEXT NOT NULL DEFAULT '',
    "boughtOn" TEXT,
    "chargedYear" INTEGER,
    "priceOre" INTEGER,
    "insuredOre" INTEGER,
    "condition" TEXT NOT NULL DEFAULT 'good',
    "remark" TEXT NOT NULL DEFAULT '',
    "retiredAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OwnedInstrument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InstrumentPicture" (
    "id" TEXT NOT NULL,
    "instrumentId" TEXT NOT NULL,
    "loanId" TEXT,
    "pictureId" TEXT NOT NULL,
    "moment" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "takenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "InstrumentPicture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InstrumentLoan" (
    "id" TEXT NOT NULL,
    "instrumentId" TEXT NOT NULL,
    "childId" TEXT NOT NULL,
    "agreement" INTEGER NOT NULL,
    "preparedAt" TIMESTAMP(3) NOT NULL,
    "preparedById" TEXT NOT NULL,
    "signedById" TEXT,
    "signedName" TEXT NOT NULL DEFAULT '',
    "signature" TEXT NOT NULL DEFAULT '',
    "signedText" TEXT NOT NULL DEFAULT '',
    "signedAt" TIMESTAMP(3),
    "lentOn" TEXT,
    "dueOn" TEXT NOT NULL,
    "returnedOn" TEXT,
    "conditionOut" TEXT NOT NULL DEFAULT '',
    "conditionIn" TEXT NOT NULL DEFAULT '',
    "remindedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "InstrumentLoan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InstrumentRepair" (
    "id" TEXT NOT NULL,
    "instrumentId" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "workshop" TEXT NOT NULL DEFAULT '',
    "sentOn" TEXT NOT NULL,
    "doneOn" TEXT,
    "costOre" INTEGER,

    CONSTRAINT "InstrumentRepair_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssociationMember" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "birthDate" TEXT NOT NULL,
    "email" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "postalCode" TEXT NOT NULL DEFAULT '',
    "city" TEXT NOT NULL DEFAULT '',
    "municipalityId" TEXT,
    "plays" BOOLEAN NOT NULL DEFAULT true,
    "onBoard" BOOLEAN NOT NULL DEFAULT false,
    "joinedOn" TEXT NOT NULL,
    "leftOn" TEXT,
    "enteredById" TEXT NOT NULL,
    "personId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AssociationMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssociationFee" (
    "id" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "amountOre" INTEGER NOT NULL,
    "paidOn" TEXT NOT NULL,
    "how" TEXT NOT NULL DEFAULT '',
    "recordedById" TEXT NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AssociationFee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrchestraSnapshot" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "course" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL,
    "rows" JSONB NOT NULL,
    "facts" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "frozenAt" TIMESTAMP(3) NOT NULL,
    "frozenById" TEXT NOT NULL,

    CONSTRAINT "OrchestraSnapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StudyCourse" (
    "id" TEXT NOT NULL,
    "semesterId" TEXT NOT NULL,
    "course" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "plan" TEXT NOT NULL DEFAULT '',
    "planApproved" TEXT NOT NULL DEFAULT '',
    "leader" TEXT NOT NULL DEFAULT '',
    "announced" BOOLEAN NOT NULL DEFAULT false,
    "changedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "StudyCourse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutreachProject" (
    "id" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,
    "partner" TEXT NOT NULL,
    "titleNb" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL DEFAULT '',
    "textNb" TEXT NOT NULL DEFAULT '',
    "textEn" TEXT NOT NULL DEFAULT '',
    "instruments" TEXT NOT NULL DEFAULT '',
    "daysAWeek" INTEGER,
    "pupils" INTEGER,
    "fromYear" INTEGER NOT NULL,
    "toYear" INTEGER,
    "contact" TEXT NOT NULL DEFAULT '',
    "publishedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OutreachProject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Piece" (
    "id" TEXT NOT NULL,
    "composer" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "arranger" TEXT NOT NULL DEFAULT '',
    "publisher" TEXT NOT NULL DEFAULT '',
    "minutes" INTEGER,
    "notation" TEXT NOT NULL,
    "scoring" JSONB NOT NULL,
    "ownsParts" BOOLEAN NOT NULL DEFAULT false,
    "remark" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Piece_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RepertoirePiece" (
    "ensembleId" TEXT NOT NULL,
    "pieceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "RepertoirePiece_pkey" PRIMARY KEY ("ensembleId","pieceId")
);

-- CreateTable
CREATE TABLE "SeminarPiece" (
    "seminarId" TEXT NOT NULL,
    "pieceId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "SeminarPiece_pkey" PRIMARY KEY ("seminarId","pieceId","date")
);

-- CreateTable
CREATE TABLE "PartHolder" (
    "id" TEXT NOT NULL,
    "semesterId" TEXT NOT NULL,
    "pieceId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "childId" TEXT NOT NULL,
    "handedOut" TIMESTAMP(3),
    "returned" TIMESTAMP(3),

    CONSTRAINT "PartHolder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StandIn" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "instruments" TEXT NOT NULL,
    "remark" TEXT NOT NULL DEFAULT '',
    "addedAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "StandIn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StandInCall" (
    "id" TEXT NOT NULL,
    "seminarId" TEXT NOT NULL,
    "standInId" TEXT NOT NULL,
    "instrument" TEXT NOT NULL,
    "dates" TEXT NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "askedById" TEXT NOT NULL,
    "accepted" BOOLEAN,
    "answeredAt" TIMESTAMP(3),
    "keyHash" TEXT NOT NULL,

    CONSTRAINT "StandInCall_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeatPlan" (
    "id" TEXT NOT NULL,
    "seminarId" TEXT NOT NULL,
    "ensembleId" TEXT NOT NULL,
    "date" TEXT,
    "shownAt" TIMESTAMP(3),
    "madeById" TEXT NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,
    "before" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SeatPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeskSeat" (
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "desk" INTEGER NOT NULL,
    "side" TEXT NOT NULL,
    "childId" TEXT,
    "label" TEXT NOT NULL DEFAULT '',
    "fixed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "DeskSeat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditionRound" (
    "id" TEXT NOT NULL,
    "semesterId" TEXT NOT NULL,
    "kind" "AuditionKind" NOT NULL,
    "titleNb" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL DEFAULT '',
    "infoNb" TEXT NOT NULL DEFAULT '',
    "infoEn" TEXT NOT NULL DEFAULT '',
    "venue" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "slotMinutes" INTEGER NOT NULL DEFAULT 10,
    "pauseMinutes" INTEGER NOT NULL DEFAULT 0,
    "bookFrom" TIMESTAMP(3),
    "bookTo" TIMESTAMP(3),
    "accompanist" BOOLEAN NOT NULL DEFAULT false,
    "blind" BOOLEAN NOT NULL DEFAULT true,
    "minScores" INTEGER NOT NULL DEFAULT 2,
    "topMark" INTEGER NOT NULL DEFAULT 6,
    "sealedAt" TIMESTAMP(3),
    "announcedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AuditionRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditionCriterion" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "nameNb" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL DEFAULT '',
    "helpNb" TEXT NOT NULL DEFAULT '',
    "helpEn" TEXT NOT NULL DEFAULT '',
    "sections" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,

    CONSTRAINT "AuditionCriterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditionSlot" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "begins" TEXT NOT NULL,
    "room" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "AuditionSlot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Audition" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "childId" TEXT NOT NULL,
    "enrolmentId" TEXT,
    "number" INTEGER NOT NULL,
    "instrument" TEXT NOT NULL,
    "pieces" TEXT NOT NULL DEFAULT '',
    "withAccompanist" BOOLEAN NOT NULL DEFAULT false,
    "slotId" TEXT,
    "bookedById" TEXT NOT NULL,
    "bookedAt" TIMESTAMP(3) NOT NULL,
    "withdrawnAt" TIMESTAMP(3),
    "result" "AuditionResult" NOT NULL DEFAULT 'none',
    "words" TEXT NOT NULL DEFAULT '',
    "decidedById" TEXT,
    "appeal" TEXT NOT NULL DEFAULT '',
    "appealedAt" TIMESTAMP(3),
    "appealAnswer" TEXT NOT NULL DEFAULT '',
    "appealAnsweredAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Audition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditionPanelist" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "chair" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "AuditionPanelist_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditionSheet" (
    "id" TEXT NOT NULL,
    "auditionId" TEXT NOT NULL,
    "panelistId" TEXT NOT NULL,
    "recused" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT NOT NULL DEFAULT '',
    "savedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AuditionSheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditionMark" (
    "sheetId" TEXT NOT NULL,
    "criterionId" TEXT NOT NULL,
    "mark" INTEGER NOT NULL,

    CONSTRAINT "AuditionMark_pkey" PRIMARY KEY ("sheetId","criterionId")
);

-- CreateTable
CREATE TABLE "Concert" (
    "id" TEXT NOT NULL,
    "semesterId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "titleNb" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL DEFAULT '',
    "textNb" TEXT NOT NULL DEFAULT '',
    "textEn" TEXT NOT NULL DEFAULT '',
    "date" TEXT NOT NULL,
    "begins" TEXT NOT NULL,
    "ends" TEXT,
    "venue" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "municipalityId" TEXT,
    "lat" DOUBLE PRECISION,
    "lng" DOUBLE PRECISION,
    "partners" TEXT NOT NULL DEFAULT '',
    "dressNb" TEXT NOT NULL DEFAULT '',
    "dressEn" TEXT NOT NULL DEFAULT '',
    "tickets" TEXT NOT NULL DEFAULT '',
    "ticketUrl" TEXT NOT NULL DEFAULT '',
    "ensembles" TEXT NOT NULL DEFAULT '',
    "audience" INTEGER,
    "publishedAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "changedAt" TIMESTAMP(3) NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Concert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConcertCall" (
    "id" TEXT NOT NULL,
    "concertId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "time" TEXT NOT NULL,
    "whatNb" TEXT NOT NULL,
    "whatEn" TEXT NOT NULL DEFAULT '',
    "groups" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ConcertCall_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConcertPiece" (
    "id" TEXT NOT NULL,
    "concertId" TEXT NOT NULL,
    "pieceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "by" TEXT NOT NULL DEFAULT '',
    "soloistId" TEXT,
    "soloist" TEXT NOT NULL DEFAULT '',
    "conductor" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ConcertPiece_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConcertPlayer" (
    "concertId" TEXT NOT NULL,
    "childId" TEXT NOT NULL,
    "plays" BOOLEAN NOT NULL,
    "saidById" TEXT NOT NULL,
    "saidAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ConcertPlayer_pkey" PRIMARY KEY ("concertId","childId")
);

-- CreateTable
CREATE TABLE "Semester" (
    "id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "season" "SemesterSeason" NOT NULL,
    "begins" TEXT NOT NULL,
    "ends" TEXT NOT NULL,
    "ageAt" TEXT NOT NULL,
    "opensAt" TIMESTAMP(3),
    "closesAt" TIMESTAMP(3),
    "publishedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Semester_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ensemble" (
    "id" TEXT NOT NULL,
    "semesterId" TEXT NOT NULL,
    "kind" "EnsembleKind" NOT NULL,
    "nameNb" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL DEFAULT '',
    "ageFrom" INTEGER NOT NULL,
    "ageTo" INTEGER NOT NULL,
    "places" INTEGER,
    "auditions" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Ensemble_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EnsembleNeed" (
    "ensembleId" TEXT NOT NULL,
    "instrument" TEXT NOT NULL,
    "places" INTEGER NOT NULL,

    CONSTRAINT "EnsembleNeed_pkey" PRIMARY KEY ("ensembleId","instrument")
);

-- CreateTable
CREATE TABLE "Child" (
    "personId" TEXT NOT NULL,
    "birthDate" TEXT NOT NULL,
    "municipalityId" TEXT,
    "address" TEXT NOT NULL DEFAULT '',
    "postalCode" TEXT NOT NULL DEFAULT '',
    "city" TEXT NOT NULL DEFAULT '',
    "addressById" TEXT,
    "musicSchool" TEXT NOT NULL DEFAULT '',
    "goesHomeAlone" BOOLEAN NOT NULL DEFAULT false,
    "registeredById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Child_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "Guardian" (
    "personId" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "postalCode" TEXT NOT NULL DEFAULT '',
    "city" TEXT NOT NULL DEFAULT '',
    "municipalityId" TEXT,
    "linkVersion" INTEGER NOT NULL DEFAULT 1,
    "calendarVersion" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Guardian_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "Guardianship" (
    "id" TEXT NOT NULL,
    "guardianId" TEXT NOT NULL,
    "childId" TEXT NOT NULL,
    "relation" "GuardianRelation" NOT NULL DEFAULT 'other',
    "receivesMail" BOOLEAN NOT NULL DEFAULT true,
    "maySign" BOOLEAN NOT NULL DEFAULT true,
    "mayPickUp" BOOLEAN NOT NULL DEFAULT true,
    "since" TIMESTAMP(3) NOT NULL,
    "until" TIMESTAMP(3),
    "addedById" TEXT,

    CONSTRAINT "Guardianship_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GuardianInvitation" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "relation" "GuardianRelation" NOT NULL DEFAULT 'other',
    "invitedById" TEXT NOT NULL,
    "invitedAt" TIMESTAMP(3) NOT NULL,
    "keyHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "acceptedAt" TIMESTAMP(3),
    "declinedAt" TIMESTAMP(3),

    CONSTRAINT "GuardianInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GuardianInvitationChild" (
    "invitationId" TEXT NOT NULL,
    "childId" TEXT NOT NULL,

    CONSTRAINT "GuardianInvitationChild_pkey" PRIMARY KEY ("invitationId","childId")
);

-- CreateTable
CREATE TABLE "ContactPoint" (
    "id" TEXT NOT NULL,
    "guardianId" TEXT NOT NULL,
    "kind" "ContactKind" NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "ContactPoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReserveContact" (
    "id" TEXT NOT NULL,
    "childId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "relation" TEXT NOT NULL DEFAULT '',
    "mayPickUp" BOOLEAN NOT NULL DEFAULT false,
    "givenById" TEXT NOT NULL,
    "givenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReserveContact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL,
    "childId" TEXT NOT NULL,
    "purpose" "ConsentPurpose" NOT NULL,
    "given" BOOLEAN NOT NULL,
    "capacity" "ConsentCapacity" NOT NULL,
    "givenById" TEXT NOT NULL,
    "textVersion" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConsentAsk" (
    "childId" TEXT NOT NULL,
    "age" INTEGER NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "answeredAt" TIMESTAMP(3),

    CONSTRAINT "ConsentAsk_pkey" PRIMARY KEY ("childId","age")
);

-- CreateTable
CREATE TABLE "HealthNote" (
    "id" TEXT NOT NULL,
    "childId" TEXT NOT NULL,
    "kind" "HealthKind" NOT NULL,
    "kitchen" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "givenById" TEXT NOT NULL,
    "givenAt" TIMESTAMP(3) NOT NULL,
    "deleteOn" TEXT,

    CONSTRAINT "HealthNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HealthReading" (
    "id" TEXT NOT NULL,
    "childId" TEXT NOT NULL,
    "readerId" TEXT NOT NULL,
    "readerName" TEXT NOT NULL,
    "seminarId" TEXT,
    "through" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "HealthReading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Enrolment" (
    "id" TEXT NOT NULL,
    "semesterId" TEXT NOT NULL,
    "ensembleId" TEXT NOT NULL,
    "childId" TEXT NOT NULL,
    "instrument" TEXT NOT NULL,
    "doubles" TEXT NOT NULL DEFAULT '',
    "level" INTEGER NOT NULL DEFAULT 1,
    "yearsPlayed" INTEGER,
    "musicSchool" TEXT NOT NULL DEFAULT '',
    "teacher" TEXT NOT NULL DEFAULT '',
    "wantsAudition" BOOLEAN NOT NULL DEFAULT false,
    "seatNeed" TEXT NOT NULL DEFAULT '',
    "remark" TEXT NOT NULL DEFAULT '',
    "state" "EnrolmentState" NOT NULL DEFAULT 'applied',
    "appliedAt" TIMESTAMP(3) NOT NULL,
    "appliedById" TEXT NOT NULL,
    "waitingSince" TIMESTAMP(3),
    "offeredTo" TIMESTAMP(3),
    "decidedAt" TIMESTAMP(3),
    "leaveTo" TEXT,
    "leftAt" TIMESTAMP(3),
    "continuesId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Enrolment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EnrolmentChange" (
    "id" TEXT NOT NULL,
    "enrolmentId" TEXT NOT NULL,
    "from" "EnrolmentState",
    "to" "EnrolmentState" NOT NULL,
    "byId" TEXT,
    "at" TIMESTAMP(3) NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "EnrolmentChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FamilyNote" (
    "id" TEXT NOT NULL,
    "guardianId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "urgency" "NoteUrgency" NOT NULL DEFAULT 'gathered',
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "path" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL,
    "notBefore" TIMESTAMP(3) NOT NULL,
    "sentAt" TIMESTAMP(3),

    CONSTRAINT "FamilyNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Clearance" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "shownOn" TEXT NOT NULL,
    "shownToId" TEXT NOT NULL,

    CONSTRAINT "Clearance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArchiveHold" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "from" TIMESTAMP(3) NOT NULL,
    "liftedAt" TIMESTAMP(3),

    CONSTRAINT "ArchiveHold_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Seminar" (
    "id" TEXT NOT NULL,
    "semesterId" TEXT NOT NULL,
    "titleNb" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL DEFAULT '',
    "venue" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "municipalityId" TEXT,
    "lat" DOUBLE PRECISION,
    "lng" DOUBLE PRECISION,
    "partner" TEXT NOT NULL DEFAULT '',
    "partnerPlayers" TEXT NOT NULL DEFAULT '',
    "answerBy" TIMESTAMP(3),
    "overnight" BOOLEAN NOT NULL DEFAULT false,
    "infoNb" TEXT NOT NULL DEFAULT '',
    "infoEn" TEXT NOT NULL DEFAULT '',
    "publishedAt" TIMESTAMP(3),
    "planShownAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "changedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Seminar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeminarEnsemble" (
    "seminarId" TEXT NOT NULL,
    "ensembleId" TEXT NOT NULL,

    CONSTRAINT "SeminarEnsemble_pkey" PRIMARY KEY ("seminarId","ensembleId")
);

-- CreateTable
CREATE TABLE "SeminarDay" (
    "id" TEXT NOT NULL,
    "seminarId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "begins" TEXT NOT NULL,
    "ends" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SeminarDay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DroppedDay" (
    "id" TEXT NOT NULL,
    "seminarId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "begins" TEXT NOT NULL,
    "ends" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DroppedDay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Room" (
    "id" TEXT NOT NULL,
    "seminarId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "capacity" INTEGER,
    "percussion" BOOLEAN NOT NULL DEFAULT false,
    "stepFree" BOOLEAN,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeminarSession" (
    "id" TEXT NOT NULL,
    "dayId" TEXT NOT NULL,
    "kind" "SessionKind" NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "begins" TEXT NOT NULL,
    "ends" TEXT NOT NULL,
    "roomId" TEXT,
    "groups" TEXT NOT NULL DEFAULT '',
    "ensembles" TEXT NOT NULL DEFAULT '',
    "pieces" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SeminarSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeminarStaff" (
    "id" TEXT NOT NULL,
    "seminarId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" "SeminarRole" NOT NULL,
    "sections" TEXT NOT NULL DEFAULT '',
    "binder" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "SeminarStaff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionAdult" (
    "sessionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    CONSTRAINT "SessionAdult_pkey" PRIMARY KEY ("sessionId","personId")
);

-- CreateTable
CREATE TABLE "Reply" (
    "id" TEXT NOT NULL,
    "dayId" TEXT NOT NULL,
    "childId" TEXT NOT NULL,
    "answer" "ReplyAnswer" NOT NULL,
    "at" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "words" TEXT NOT NULL DEFAULT '',
    "byId" TEXT NOT NULL,
    "through" TEXT NOT NULL,
    "saidAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AbsenceNotice" (
    "id" TEXT NOT NULL,
    "dayId" TEXT NOT NULL,
    "childId" TEXT NOT NULL,
    "answer" "ReplyAnswer" NOT NULL,
    "urgent" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "toldAt" TIMESTAMP(3),

    CONSTRAINT "AbsenceNotice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "childId" TEXT NOT NULL,
    "state" "AttendanceState" NOT NULL,
    "missed" INTEGER,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "method" TEXT NOT NULL,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RollCall" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "closedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RollCall_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Duty" (
    "id" TEXT NOT NULL,
    "seminarId" TEXT NOT NULL,
    "dayId" TEXT,
    "kind" "DutyKind" NOT NULL,
    "titleNb" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL DEFAULT '',
    "begins" TEXT NOT NULL,
    "ends" TEXT NOT NULL,
    "needed" INTEGER NOT NULL,
    "remark" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Duty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DutyTurn" (
    "id" TEXT NOT NULL,
    "dutyId" TEXT NOT NULL,
    "guardianId" TEXT NOT NULL,
    "takenAt" TIMESTAMP(3) NOT NULL,
    "swapSince" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),
    "remindedAt" TIMESTAMP(3),
    "came" BOOLEAN,

    CONSTRAINT "DutyTurn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CarpoolOffer" (
    "id" TEXT NOT NULL,
    "seminarId" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "agreedAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "CarpoolOffer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CarpoolRider" (
    "offerId" TEXT NOT NULL,
    "childId" TEXT NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "accepted" BOOLEAN,

    CONSTRAINT "CarpoolRider_pkey" PRIMARY KEY ("offerId","childId")
);

-- CreateTable
CREATE TABLE "Binder" (
    "seminarId" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "misses" INTEGER NOT NULL DEFAULT 0,
    "madeById" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "opensAt" TIMESTAMP(3) NOT NULL,
    "closesAt" TIMESTAMP(3) NOT NULL,
    "closedAt" TIMESTAMP(3),

    CONSTRAINT "Binder_pkey" PRIMARY KEY ("seminarId")
);

-- CreateTable
CREATE TABLE "BinderOpening" (
    "id" TEXT NOT NULL,
    "seminarId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "device" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "BinderOpening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GroupMessage" (
    "id" TEXT NOT NULL,
    "semesterId" TEXT NOT NULL,
    "seminarId" TEXT,
    "audience" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "emergency" BOOLEAN NOT NULL DEFAULT false,
    "sentAt" TIMESTAMP(3) NOT NULL,
    "sentById" TEXT NOT NULL,
    "receivers" INTEGER NOT NULL,

    CONSTRAINT "GroupMessage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "OwnedInstrument_mark_key" ON "OwnedInstrument"("mark");

-- CreateIndex
CREATE INDEX "InstrumentPicture_instrumentId_idx" ON "InstrumentPicture"("instrumentId");

-- CreateIndex
CREATE INDEX "InstrumentLoan_instrumentId_idx" ON "InstrumentLoan"("instrumentId");

-- CreateIndex
CREATE INDEX "InstrumentLoan_childId_idx" ON "InstrumentLoan"("childId");

-- CreateIndex
CREATE INDEX "InstrumentRepair_instrumentId_idx" ON "InstrumentRepair"("instrumentId");

-- CreateIndex
CREATE INDEX "AssociationMember_personId_idx" ON "AssociationMember"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "AssociationFee_memberId_year_key" ON "AssociationFee"("memberId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "OrchestraSnapshot_kind_year_course_revision_key" ON "OrchestraSnapshot"("kind", "year", "course", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "StudyCourse_semesterId_course_key" ON "StudyCourse"("semesterId", "course");

-- CreateIndex
CREATE INDEX "OutreachProject_municipalityId_idx" ON "OutreachProject"("municipalityId");

-- CreateIndex
CREATE UNIQUE INDEX "Piece_composer_title_arranger_key" ON "Piece"("composer", "title", "arranger");

-- CreateIndex
CREATE UNIQUE INDEX "PartHolder_semesterId_pieceId_childId_key" ON "PartHolder"("semesterId", "pieceId", "childId");

-- CreateIndex
CREATE UNIQUE INDEX "StandInCall_keyHash_key" ON "StandInCall"("keyHash");

-- CreateIndex
CREATE INDEX "StandInCall_seminarId_idx" ON "StandInCall"("seminarId");

-- CreateIndex
CREATE INDEX "SeatPlan_seminarId_ensembleId_idx" ON "SeatPlan"("seminarId", "ensembleId");

-- CreateIndex
CREATE UNIQUE INDEX "DeskSeat_planId_section_desk_side_key" ON "DeskSeat"("planId", "section", "desk", "side");

-- CreateIndex
CREATE INDEX "AuditionRound_semesterId_idx" ON "AuditionRound"("semesterId");

-- CreateIndex
CREATE UNIQUE INDEX "AuditionSlot_roundId_date_begins_room_key" ON "AuditionSlot"("roundId", "date", "begins", "room");

-- CreateIndex
CREATE UNIQUE INDEX "Audition_slotId_key" ON "Audition"("slotId");

-- CreateIndex
CREATE UNIQUE INDEX "Audition_roundId_childId_key" ON "Audition"("roundId", "childId");

-- CreateIndex
CREATE UNIQUE INDEX "Audition_roundId_number_key" ON "Audition"("roundId", "number");

-- CreateIndex
CREATE INDEX "AuditionPanelist_personId_idx" ON "AuditionPanelist"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "AuditionPanelist_roundId_personId_key" ON "AuditionPanelist"("roundId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "AuditionSheet_auditionId_panelistId_key" ON "AuditionSheet"("auditionId", "panelistId");

-- CreateIndex
CREATE UNIQUE INDEX "Concert_slug_key" ON "Concert"("slug");

-- CreateIndex
CREATE INDEX "Concert_date_idx" ON "Concert"("date");

-- CreateIndex
CREATE INDEX "ConcertCall_concertId_idx" ON "ConcertCall"("concertId");

-- CreateIndex
CREATE UNIQUE INDEX "ConcertPiece_concertId_position_key" ON "ConcertPiece"("concertId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Semester_year_season_key" ON "Semester"("year", "season");

-- CreateIndex
CREATE UNIQUE INDEX "Ensemble_semesterId_kind_key" ON "Ensemble"("semesterId", "kind");

-- CreateIndex
CREATE INDEX "Child_municipalityId_idx" ON "Child"("municipalityId");

-- CreateIndex
CREATE INDEX "Guardianship_childId_idx" ON "Guardianship"("childId");

-- CreateIndex
CREATE UNIQUE INDEX "Guardianship_guardianId_childId_key" ON "Guardianship"("guardianId", "childId");

-- CreateIndex
CREATE UNIQUE INDEX "GuardianInvitation_keyHash_key" ON "GuardianInvitation"("keyHash");

-- CreateIndex
CREATE INDEX "GuardianInvitation_email_idx" ON "GuardianInvitation"("email");

-- CreateIndex
CREATE INDEX "ContactPoint_value_idx" ON "ContactPoint"("value");

-- CreateIndex
CREATE UNIQUE INDEX "ContactPoint_guardianId_kind_value_key" ON "ContactPoint"("guardianId", "kind", "value");

-- CreateIndex
CREATE INDEX "ReserveContact_childId_idx" ON "ReserveContact"("childId");

-- CreateIndex
CREATE INDEX "Consent_childId_purpose_at_idx" ON "Consent"("childId", "purpose", "at");

-- CreateIndex
CREATE INDEX "HealthNote_childId_idx" ON "HealthNote"("childId");

-- CreateIndex
CREATE INDEX "HealthNote_deleteOn_idx" ON "HealthNote"("deleteOn");

-- CreateIndex
CREATE INDEX "HealthReading_childId_at_idx" ON "HealthReading"("childId", "at");

-- CreateIndex
CREATE INDEX "HealthReading_seminarId_idx" ON "HealthReading"("seminarId");

-- CreateIndex
CREATE INDEX "Enrolment_childId_idx" ON "Enrolment"("childId");

-- CreateIndex
CREATE INDEX "Enrolment_ensembleId_state_idx" ON "Enrolment"("ensembleId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Enrolment_semesterId_childId_key" ON "Enrolment"("semesterId", "childId");

-- CreateIndex
CREATE INDEX "EnrolmentChange_enrolmentId_at_idx" ON "EnrolmentChange"("enrolmentId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "FamilyNote_key_key" ON "FamilyNote"("key");

-- CreateIndex
CREATE INDEX "FamilyNote_sentAt_notBefore_idx" ON "FamilyNote"("sentAt", "notBefore");

-- CreateIndex
CREATE INDEX "FamilyNote_guardianId_idx" ON "FamilyNote"("guardianId");

-- CreateIndex
CREATE INDEX "Clearance_personId_idx" ON "Clearance"("personId");

-- CreateIndex
CREATE INDEX "ArchiveHold_kind_subjectId_idx" ON "ArchiveHold"("kind", "subjectId");

-- CreateIndex
CREATE INDEX "Seminar_semesterId_idx" ON "Seminar"("semesterId");

-- CreateIndex
CREATE INDEX "SeminarDay_date_idx" ON "SeminarDay"("date");

-- CreateIndex
CREATE UNIQUE INDEX "SeminarDay_seminarId_date_key" ON "SeminarDay"("seminarId", "date");

-- CreateIndex
CREATE INDEX "DroppedDay_seminarId_idx" ON "DroppedDay"("seminarId");

-- CreateIndex
CREATE UNIQUE INDEX "Room_seminarId_name_key" ON "Room"("seminarId", "name");

-- CreateIndex
CREATE INDEX "SeminarSession_dayId_idx" ON "SeminarSession"("dayId");

-- CreateIndex
CREATE INDEX "SeminarStaff_personId_idx" ON "SeminarStaff"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "SeminarStaff_seminarId_personId_role_key" ON "SeminarStaff"("seminarId", "personId", "role");

-- CreateIndex
CREATE INDEX "SessionAdult_personId_idx" ON "SessionAdult"("personId");

-- CreateIndex
CREATE INDEX "Reply_childId_idx" ON "Reply"("childId");

-- CreateIndex
CREATE UNIQUE INDEX "Reply_dayId_childId_key" ON "Reply"("dayId", "childId");

-- CreateIndex
CREATE INDEX "AbsenceNotice_toldAt_createdAt_idx" ON "AbsenceNotice"("toldAt", "createdAt");

-- CreateIndex
CREATE INDEX "Attendance_childId_idx" ON "Attendance"("childId");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_sessionId_childId_key" ON "Attendance"("sessionId", "childId");

-- CreateIndex
CREATE UNIQUE INDEX "RollCall_key_key" ON "RollCall"("key");

-- CreateIndex
CREATE INDEX "RollCall_sessionId_idx" ON "RollCall"("sessionId");

-- CreateIndex
CREATE INDEX "Duty_seminarId_idx" ON "Duty"("seminarId");

-- CreateIndex
CREATE INDEX "DutyTurn_dutyId_idx" ON "DutyTurn"("dutyId");

-- CreateIndex
CREATE INDEX "DutyTurn_guardianId_idx" ON "DutyTurn"("guardianId");

-- CreateIndex
CREATE INDEX "CarpoolOffer_seminarId_date_idx" ON "CarpoolOffer"("seminarId", "date");

-- CreateIndex
CREATE INDEX "BinderOpening_seminarId_idx" ON "BinderOpening"("seminarId");

-- CreateIndex
CREATE INDEX "GroupMessage_semesterId_sentAt_idx" ON "GroupMessage"("semesterId", "sentAt");

-- AddForeignKey
ALTER TABLE "InstrumentPicture" ADD CONSTRAINT "InstrumentPicture_instrumentId_fkey" FOREIGN KEY ("instrumentId") REFERENCES "OwnedInstrument"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstrumentPicture" ADD CONSTRAINT "InstrumentPicture_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Picture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstrumentLoan" ADD CONSTRAINT "InstrumentLoan_instrumentId_fkey" FOREIGN KEY ("instrumentId") REFERENCES "OwnedInstrument"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstrumentLoan" ADD CONSTRAINT "InstrumentLoan_childId_fkey" FOREIGN KEY ("childId") REFERENCES "Child"("personId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstrumentRepair" ADD CONSTRAINT "InstrumentRepair_instrumentId_fkey" FOREIGN KEY ("instrumentId") REFERENCES "OwnedInstrument"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssociationFee" ADD CONSTRAINT "AssociationFee_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "AssociationMember"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RepertoirePiece" ADD CONSTRAINT "RepertoirePiece_pieceId_fkey" FOREIGN KEY ("pieceId") REFERENCES "Piece"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeminarPiece" ADD CONSTRAINT "SeminarPiece_seminarId_fkey" FOREIGN KEY ("seminarId") REFERENCES "Seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeminarPiece" ADD CONSTRAINT "SeminarPiece_pieceId_fkey" FOREIGN KEY ("pieceId") REFERENCES "Piece"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartHolder" ADD CONSTRAINT "PartHolder_pieceId_fkey" FOREIGN KEY ("pieceId") REFERENCES "Piece"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartHolder" ADD CONSTRAINT "PartHolder_childId_fkey" FOREIGN KEY ("childId") REFERENCES "Child"("personId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandInCall" ADD CONSTRAINT "StandInCall_seminarId_fkey" FOREIGN KEY ("seminarId") REFERENCES "Seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandInCall" ADD CONSTRAINT "StandInCall_standInId_fkey" FOREIGN KEY ("standInId") REFERENCES "StandIn"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatPlan" ADD CONSTRAINT "SeatPlan_seminarId_fkey" FOREIGN KEY ("seminarId") REFERENCES "Seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeskSeat" ADD CONSTRAINT "DeskSeat_planId_fkey" FOREIGN KEY ("planId") REFERENCES "SeatPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeskSeat" ADD CONSTRAINT "DeskSeat_childId_fkey" FOREIGN KEY ("childId") REFERENCES "Child"("personId") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditionRound" ADD CONSTRAINT "AuditionRound_semesterId_fkey" FOREIGN KEY ("semesterId") REFERENCES "Semester"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditionCriterion" ADD CONSTRAINT "AuditionCriterion_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "AuditionRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditionSlot" ADD CONSTRAINT "AuditionSlot_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "AuditionRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Audition" ADD CONSTRAINT "Audition_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "AuditionRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Audition" ADD CONSTRAINT "Audition_childId_fkey" FOREIGN KEY ("childId") REFERENCES "Child"("personId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Audition" ADD CONSTRAINT "Audition_slotId_fkey" FOREIGN KEY ("slotId") REFERENCES "AuditionSlot"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditionPanelist" ADD CONSTRAINT "AuditionPanelist_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "AuditionRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditionPanelist" ADD CONSTRAINT "AuditionPanelist_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditionSheet" ADD CONSTRAINT "AuditionSheet_auditionId_fkey" FOREIGN KEY ("auditionId") REFERENCES "Audition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditionSheet" ADD CONSTRAINT "AuditionSheet_panelistId_fkey" FOREIGN KEY ("panelistId") REFERENCES "AuditionPanelist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditionMark" ADD CONSTRAINT "AuditionMark_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "AuditionSheet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditionMark" ADD CONSTRAINT "AuditionMark_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "AuditionCriterion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Concert" ADD CONSTRAINT "Concert_semesterId_fkey" FOREIGN KEY ("semesterId") REFERENCES "Semester"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConcertCall" ADD CONSTRAINT "ConcertCall_concertId_fkey" FOREIGN KEY ("concertId") REFERENCES "Concert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConcertPiece" ADD CONSTRAINT "ConcertPiece_concertId_fkey" FOREIGN KEY ("concertId") REFERENCES "Concert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConcertPiece" ADD CONSTRAINT "ConcertPiece_pieceId_fkey" FOREIGN KEY ("pieceId") REFERENCES "Piece"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConcertPlayer" ADD CONSTRAINT "ConcertPlayer_concertId_fkey" FOREIGN KEY ("concertId") REFERENCES "Concert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConcertPlayer" ADD CONSTRAINT "ConcertPlayer_childId_fkey" FOREIGN KEY ("childId") REFERENCES "Child"("personId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ensemble" ADD CONSTRAINT "Ensemble_semesterId_fkey" FOREIGN KEY ("semesterId") REFERENCES "Semester"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnsembleNeed" ADD CONSTRAINT "EnsembleNeed_ensembleId_fkey" FOREIGN KEY ("ensembleId") REFERENCES "Ensemble"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Child" ADD CONSTRAINT "Child_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Guardian" ADD CONSTRAINT "Guardian_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Guardianship" ADD CONSTRAINT "Guardianship_guardianId_fkey" FOREIGN KEY ("guardianId") REFERENCES "Guardian"("personId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Guardianship" ADD CONSTRAINT "Guardianship_childId_fkey" FOREIGN KEY ("childId") REFERENCES "Child"("personId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuardianInvitationChild" ADD CONSTRAINT "GuardianInvitationChild_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "GuardianInvitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuardianInvitationChild" ADD CONSTRAINT "GuardianInvitationChild_childId_fkey" FOREIGN KEY ("childId") REFERENCES "Child"("personId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactPoint" ADD CONSTRAINT "ContactPoint_guardianId_fkey" FOREIGN KEY ("guardianId") REFERENCES "Guardian"("personId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReserveContact" ADD CONSTRAINT "ReserveContact_childId_fkey" FOREIGN KEY ("childId") REFERENCES "Child"("personId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_childId_fkey" FOREIGN KEY ("childId") REFERENCES "Child"("personId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsentAsk" ADD CONSTRAINT "ConsentAsk_childId_fkey" FOREIGN KEY ("childId") REFERENCES "Child"("personId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HealthNote" ADD CONSTRAINT "HealthNote_childId_fkey" FOREIGN KEY ("childId") REFERENCES "Child"("personId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HealthReading" ADD CONSTRAINT "HealthReading_childId_fkey" FOREIGN KEY ("childId") REFERENCES "Child"("personId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_semesterId_fkey" FOREIGN KEY ("semesterId") REFERENCES "Semester"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_ensembleId_fkey" FOREIGN KEY ("ensembleId") REFERENCES "Ensemble"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_childId_fkey" FOREIGN KEY ("childId") REFERENCES "Child"("personId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnrolmentChange" ADD CONSTRAINT "EnrolmentChange_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FamilyNote" ADD CONSTRAINT "FamilyNote_guardianId_fkey" FOREIGN KEY ("guardianId") REFERENCES "Guardian"("personId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Clearance" ADD CONSTRAINT "Clearance_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seminar" ADD CONSTRAINT "Seminar_semesterId_fkey" FOREIGN KEY ("semesterId") REFERENCES "Semester"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeminarEnsemble" ADD CONSTRAINT "SeminarEnsemble_seminarId_fkey" FOREIGN KEY ("seminarId") REFERENCES "Seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeminarEnsemble" ADD CONSTRAINT "SeminarEnsemble_ensembleId_fkey" FOREIGN KEY ("ensembleId") REFERENCES "Ensemble"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeminarDay" ADD CONSTRAINT "SeminarDay_seminarId_fkey" FOREIGN KEY ("seminarId") REFERENCES "Seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DroppedDay" ADD CONSTRAINT "DroppedDay_seminarId_fkey" FOREIGN KEY ("seminarId") REFERENCES "Seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Room" ADD CONSTRAINT "Room_seminarId_fkey" FOREIGN KEY ("seminarId") REFERENCES "Seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeminarSession" ADD CONSTRAINT "SeminarSession_dayId_fkey" FOREIGN KEY ("dayId") REFERENCES "SeminarDay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeminarSession" ADD CONSTRAINT "SeminarSession_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeminarStaff" ADD CONSTRAINT "SeminarStaff_seminarId_fkey" FOREIGN KEY ("seminarId") REFERENCES "Seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeminarStaff" ADD CONSTRAINT "SeminarStaff_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionAdult" ADD CONSTRAINT "SessionAdult_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "SeminarSession"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionAdult" ADD CONSTRAINT "SessionAdult_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reply" ADD CONSTRAINT "Reply_dayId_fkey" FOREIGN KEY ("dayId") REFERENCES "SeminarDay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reply" ADD CONSTRAINT "Reply_childId_fkey" FOREIGN KEY ("childId") REFERENCES "Child"("personId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AbsenceNotice" ADD CONSTRAINT "AbsenceNotice_dayId_fkey" FOREIGN KEY ("dayId") REFERENCES "SeminarDay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AbsenceNotice" ADD CONSTRAINT "AbsenceNotice_childId_fkey" FOREIGN KEY ("childId") REFERENCES "Child"("personId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "SeminarSession"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_childId_fkey" FOREIGN KEY ("childId") REFERENCES "Child"("personId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RollCall" ADD CONSTRAINT "RollCall_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "SeminarSession"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Duty" ADD CONSTRAINT "Duty_seminarId_fkey" FOREIGN KEY ("seminarId") REFERENCES "Seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Duty" ADD CONSTRAINT "Duty_dayId_fkey" FOREIGN KEY ("dayId") REFERENCES "SeminarDay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DutyTurn" ADD CONSTRAINT "DutyTurn_dutyId_fkey" FOREIGN KEY ("dutyId") REFERENCES "Duty"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DutyTurn" ADD CONSTRAINT "DutyTurn_guardianId_fkey" FOREIGN KEY ("guardianId") REFERENCES "Guardian"("personId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CarpoolOffer" ADD CONSTRAINT "CarpoolOffer_seminarId_fkey" FOREIGN KEY ("seminarId") REFERENCES "Seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CarpoolRider" ADD CONSTRAINT "CarpoolRider_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "CarpoolOffer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Binder" ADD CONSTRAINT "Binder_seminarId_fkey" FOREIGN KEY ("seminarId") REFERENCES "Seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BinderOpening" ADD CONSTRAINT "BinderOpening_seminarId_fkey" FOREIGN KEY ("seminarId") REFERENCES "Seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;
