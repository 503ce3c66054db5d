// Made from packages/lint/src/rules/ by "npm run generate". Do not edit.
import type { Rule } from "../rule.js";
import { rule as discoveryCrossed } from "../rules/discovery/crossed.js";
import { rule as discoveryDocumentAtWellknown } from "../rules/discovery/document-at-wellknown.js";
import { rule as discoveryDuplicateRel } from "../rules/discovery/duplicate-rel.js";
import { rule as discoveryEmpty } from "../rules/discovery/empty.js";
import { rule as discoveryHrefForeignHost } from "../rules/discovery/href-foreign-host.js";
import { rule as discoveryHrefHttp } from "../rules/discovery/href-http.js";
import { rule as discoveryHrefLocalHost } from "../rules/discovery/href-local-host.js";
import { rule as discoveryHrefNotAbsolute } from "../rules/discovery/href-not-absolute.js";
import { rule as discoveryHrefPlaceholder } from "../rules/discovery/href-placeholder.js";
import { rule as discoveryHrefScheme } from "../rules/discovery/href-scheme.js";
import { rule as discoveryHrefVersion } from "../rules/discovery/href-version.js";
import { rule as discoveryLinksShape } from "../rules/discovery/links-shape.js";
import { rule as discoveryMisplacedRel } from "../rules/discovery/misplaced-rel.js";
import { rule as discoveryRareVersions } from "../rules/discovery/rare-versions.js";
import { rule as discoveryRelSpelling } from "../rules/discovery/rel-spelling.js";
import { rule as discoveryTooManyLinks } from "../rules/discovery/too-many-links.js";
import { rule as discoveryUnknownVersion } from "../rules/discovery/unknown-version.js";
import { rule as discoveryVersionMismatch } from "../rules/discovery/version-mismatch.js";
import { rule as documentUnknown } from "../rules/document/unknown.js";
import { rule as documentWrongPlace } from "../rules/document/wrong-place.js";
import { rule as fep0151MetadataShape } from "../rules/fep-0151/metadata-shape.js";
import { rule as fep0151No21 } from "../rules/fep-0151/no-2-1.js";
import { rule as fep0151StaffAccounts } from "../rules/fep-0151/staff-accounts.js";
import { rule as fep0151UsersMissing } from "../rules/fep-0151/users-missing.js";
import { rule as fep2677Href } from "../rules/fep-2677/href.js";
import { rule as fep2677RelSpelling } from "../rules/fep-2677/rel-spelling.js";
import { rule as fep6481Extensions } from "../rules/fep-6481/extensions.js";
import { rule as fep6481WithoutActivitypub } from "../rules/fep-6481/without-activitypub.js";
import { rule as fep9fdeOperations } from "../rules/fep-9fde/operations.js";
import { rule as fep9fdeTopLevel } from "../rules/fep-9fde/top-level.js";
import { rule as fepEb22TopLevel } from "../rules/fep-eb22/top-level.js";
import { rule as fepEb22Types } from "../rules/fep-eb22/types.js";
import { rule as httpCharset } from "../rules/http/charset.js";
import { rule as httpContentType } from "../rules/http/content-type.js";
import { rule as httpHtml } from "../rules/http/html.js";
import { rule as httpNoProfile } from "../rules/http/no-profile.js";
import { rule as httpProfile } from "../rules/http/profile.js";
import { rule as httpStatus } from "../rules/http/status.js";
import { rule as instanceDiffersFromMetadata } from "../rules/instance/differs-from-metadata.js";
import { rule as instancePlaceholder } from "../rules/instance/placeholder.js";
import { rule as jsonBom } from "../rules/json/bom.js";
import { rule as jsonDuplicateKey } from "../rules/json/duplicate-key.js";
import { rule as jsonEmpty } from "../rules/json/empty.js";
import { rule as jsonEncoding } from "../rules/json/encoding.js";
import { rule as jsonLoneSurrogate } from "../rules/json/lone-surrogate.js";
import { rule as jsonSyntax } from "../rules/json/syntax.js";
import { rule as jsonTextBefore } from "../rules/json/text-before.js";
import { rule as jsonTooDeep } from "../rules/json/too-deep.js";
import { rule as jsonTooLarge } from "../rules/json/too-large.js";
import { rule as jsonTrailing } from "../rules/json/trailing.js";
import { rule as jsonUnsafeNumber } from "../rules/json/unsafe-number.js";
import { rule as jsonWebPage } from "../rules/json/web-page.js";
import { rule as knownValuesProtocolInServices } from "../rules/known-values/protocol-in-services.js";
import { rule as knownValuesServiceDirection } from "../rules/known-values/service-direction.js";
import { rule as knownValuesServiceInProtocols } from "../rules/known-values/service-in-protocols.js";
import { rule as knownValuesSoftwareName } from "../rules/known-values/software-name.js";
import { rule as knownValuesUnknownProtocol } from "../rules/known-values/unknown-protocol.js";
import { rule as knownValuesUnknownService } from "../rules/known-values/unknown-service.js";
import { rule as listDuplicate } from "../rules/list/duplicate.js";
import { rule as matrixContactWithoutAddress } from "../rules/matrix/contact-without-address.js";
import { rule as matrixContactWithoutRole } from "../rules/matrix/contact-without-role.js";
import { rule as matrixDraftMembers } from "../rules/matrix/draft-members.js";
import { rule as matrixNobodyToAsk } from "../rules/matrix/nobody-to-ask.js";
import { rule as metadataFunkwhale } from "../rules/metadata/funkwhale.js";
import { rule as metadataMisplaced } from "../rules/metadata/misplaced.js";
import { rule as metadataShape } from "../rules/metadata/shape.js";
import { rule as metadataSpelling } from "../rules/metadata/spelling.js";
import { rule as metadataWholeDocument } from "../rules/metadata/whole-document.js";
import { rule as nodeinfo2BaseUrlHost } from "../rules/nodeinfo2/base-url-host.js";
import { rule as nodeinfo2LinkDocument } from "../rules/nodeinfo2/link-document.js";
import { rule as nodeinfo2NameAndSoftware } from "../rules/nodeinfo2/name-and-software.js";
import { rule as nodeinfo2NullMember } from "../rules/nodeinfo2/null-member.js";
import { rule as nodeinfo2Relay } from "../rules/nodeinfo2/relay.js";
import { rule as schemaConst } from "../rules/schema/const.js";
import { rule as schemaEnum } from "../rules/schema/enum.js";
import { rule as schemaMaxLength } from "../rules/schema/max-length.js";
import { rule as schemaMinItems } from "../rules/schema/min-items.js";
import { rule as schemaMinLength } from "../rules/schema/min-length.js";
import { rule as schemaMinimum } from "../rules/schema/minimum.js";
import { rule as schemaMisplacedProperty } from "../rules/schema/misplaced-property.js";
import { rule as schemaMissingAlternative } from "../rules/schema/missing-alternative.js";
import { rule as schemaMissingProperty } from "../rules/schema/missing-property.js";
import { rule as schemaMisspeltProperty } from "../rules/schema/misspelt-property.js";
import { rule as schemaPattern } from "../rules/schema/pattern.js";
import { rule as schemaType } from "../rules/schema/type.js";
import { rule as schemaUnknownProperty } from "../rules/schema/unknown-property.js";
import { rule as softwareApiVersion } from "../rules/software/api-version.js";
import { rule as softwareHostAsName } from "../rules/software/host-as-name.js";
import { rule as softwareNoVersion } from "../rules/software/no-version.js";
import { rule as softwarePlaceholder } from "../rules/software/placeholder.js";
import { rule as statisticsActiveAboveUsers } from "../rules/statistics/active-above-users.js";
import { rule as statisticsMoreThanPeople } from "../rules/statistics/more-than-people.js";
import { rule as statisticsNobodyActive } from "../rules/statistics/nobody-active.js";
import { rule as statisticsPostsWithoutUsers } from "../rules/statistics/posts-without-users.js";
import { rule as statisticsShorterAboveLonger } from "../rules/statistics/shorter-above-longer.js";
import { rule as urlNotAbsolute } from "../rules/url/not-absolute.js";
import { rule as urlPlaceholder } from "../rules/url/placeholder.js";
import { rule as urlScript } from "../rules/url/script.js";

/** Every rule, in the order of their codes. */
export const rules: readonly Rule[] = [
  discoveryCrossed,
  discoveryDocumentAtWellknown,
  discoveryDuplicateRel,
  discoveryEmpty,
  discoveryHrefForeignHost,
  discoveryHrefHttp,
  discoveryHrefLocalHost,
  discoveryHrefNotAbsolute,
  discoveryHrefPlaceholder,
  discoveryHrefScheme,
  discoveryHrefVersion,
  discoveryLinksShape,
  discoveryMisplacedRel,
  discoveryRareVersions,
  discoveryRelSpelling,
  discoveryTooManyLinks,
  discoveryUnknownVersion,
  discoveryVersionMismatch,
  documentUnknown,
  documentWrongPlace,
  fep0151MetadataShape,
  fep0151No21,
  fep0151StaffAccounts,
  fep0151UsersMissing,
  fep2677Href,
  fep2677RelSpelling,
  fep6481Extensions,
  fep6481WithoutActivitypub,
  fep9fdeOperations,
  fep9fdeTopLevel,
  fepEb22TopLevel,
  fepEb22Types,
  httpCharset,
  httpContentType,
  httpHtml,
  httpNoProfile,
  httpProfile,
  httpStatus,
  instanceDiffersFromMetadata,
  instancePlaceholder,
  jsonBom,
  jsonDuplicateKey,
  jsonEmpty,
  jsonEncoding,
  jsonLoneSurrogate,
  jsonSyntax,
  jsonTextBefore,
  jsonTooDeep,
  jsonTooLarge,
  jsonTrailing,
  jsonUnsafeNumber,
  jsonWebPage,
  knownValuesProtocolInServices,
  knownValuesServiceDirection,
  knownValuesServiceInProtocols,
  knownValuesSoftwareName,
  knownValuesUnknownProtocol,
  knownValuesUnknownService,
  listDuplicate,
  matrixContactWithoutAddress,
  matrixContactWithoutRole,
  matrixDraftMembers,
  matrixNobodyToAsk,
  metadataFunkwhale,
  metadataMisplaced,
  metadataShape,
  metadataSpelling,
  metadataWholeDocument,
  nodeinfo2BaseUrlHost,
  nodeinfo2LinkDocument,
  nodeinfo2NameAndSoftware,
  nodeinfo2NullMember,
  nodeinfo2Relay,
  schemaConst,
  schemaEnum,
  schemaMaxLength,
  schemaMinItems,
  schemaMinLength,
  schemaMinimum,
  schemaMisplacedProperty,
  schemaMissingAlternative,
  schemaMissingProperty,
  schemaMisspeltProperty,
  schemaPattern,
  schemaType,
  schemaUnknownProperty,
  softwareApiVersion,
  softwareHostAsName,
  softwareNoVersion,
  softwarePlaceholder,
  statisticsActiveAboveUsers,
  statisticsMoreThanPeople,
  statisticsNobodyActive,
  statisticsPostsWithoutUsers,
  statisticsShorterAboveLonger,
  urlNotAbsolute,
  urlPlaceholder,
  urlScript,
];
