// Made from packages/lint/src/rules/ by "npm run generate". Do not edit.
import type { Rule } from "../rule.js";
import { rule as documentUnknown } from "../rules/document/unknown.js";
import { rule as instanceDiffersFromMetadata } from "../rules/instance/differs-from-metadata.js";
import { rule as jsonBom } from "../rules/json/bom.js";
import { rule as jsonDuplicateKey } from "../rules/json/duplicate-key.js";
import { rule as jsonEmpty } from "../rules/json/empty.js";
import { rule as jsonEncoding } from "../rules/json/encoding.js";
import { rule as jsonLoneSurrogate } from "../rules/json/lone-surrogate.js";
import { rule as jsonSyntax } from "../rules/json/syntax.js";
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
import { rule as metadataFunkwhale } from "../rules/metadata/funkwhale.js";
import { rule as metadataMisplaced } from "../rules/metadata/misplaced.js";
import { rule as metadataShape } from "../rules/metadata/shape.js";
import { rule as metadataSpelling } from "../rules/metadata/spelling.js";
import { rule as metadataWholeDocument } from "../rules/metadata/whole-document.js";
import { rule as schemaConst } from "../rules/schema/const.js";
import { rule as schemaEnum } from "../rules/schema/enum.js";
import { rule as schemaMaxLength } from "../rules/schema/max-length.js";
import { rule as schemaMinItems } from "../rules/schema/min-items.js";
import { rule as schemaMinLength } from "../rules/schema/min-length.js";
import { rule as schemaMinimum } from "../rules/schema/minimum.js";
import { rule as schemaMissingProperty } from "../rules/schema/missing-property.js";
import { rule as schemaMisspeltProperty } from "../rules/schema/misspelt-property.js";
import { rule as schemaPattern } from "../rules/schema/pattern.js";
import { rule as schemaType } from "../rules/schema/type.js";
import { rule as schemaUnknownProperty } from "../rules/schema/unknown-property.js";
import { rule as softwareNoVersion } from "../rules/software/no-version.js";
import { rule as softwarePlaceholder } from "../rules/software/placeholder.js";
import { rule as statisticsActiveAboveUsers } from "../rules/statistics/active-above-users.js";
import { rule as statisticsMoreThanPeople } from "../rules/statistics/more-than-people.js";
import { rule as statisticsPostsWithoutUsers } from "../rules/statistics/posts-without-users.js";
import { rule as statisticsShorterAboveLonger } from "../rules/statistics/shorter-above-longer.js";
import { rule as urlNotAbsolute } from "../rules/url/not-absolute.js";
import { rule as urlScript } from "../rules/url/script.js";

/** Every rule, in the order of their codes. */
export const rules: readonly Rule[] = [
  documentUnknown,
  instanceDiffersFromMetadata,
  jsonBom,
  jsonDuplicateKey,
  jsonEmpty,
  jsonEncoding,
  jsonLoneSurrogate,
  jsonSyntax,
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
  metadataFunkwhale,
  metadataMisplaced,
  metadataShape,
  metadataSpelling,
  metadataWholeDocument,
  schemaConst,
  schemaEnum,
  schemaMaxLength,
  schemaMinItems,
  schemaMinLength,
  schemaMinimum,
  schemaMissingProperty,
  schemaMisspeltProperty,
  schemaPattern,
  schemaType,
  schemaUnknownProperty,
  softwareNoVersion,
  softwarePlaceholder,
  statisticsActiveAboveUsers,
  statisticsMoreThanPeople,
  statisticsPostsWithoutUsers,
  statisticsShorterAboveLonger,
  urlNotAbsolute,
  urlScript,
];
