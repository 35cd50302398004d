// Generated from schemas/*.schema.json by scripts/generate.ts. Do not edit: change the source and run "npm run generate".
var shape = /^\d{4}-\d{2}-\d{2}$/, MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function parseDay(text) {
  if (!shape.test(text)) return;
  let [year, monthIndex, date] = partsOf(text);
  return year >= 1 && monthIndex >= 0 && monthIndex <= 11 && date >= 1 && date <= lastDayOf(year, monthIndex) ? text : void 0;
}
function partsOf(day) {
  return [numberIn(day, 0, 4), numberIn(day, 5, 7) - 1, numberIn(day, 8, 10)];
}
function numberIn(digits, from, to) {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + digits.charCodeAt(at) - 48;
  return number;
}
function lastDayOf(year, monthIndex) {
  let isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return monthIndex === 1 && isLeap ? 29 : MONTH_LENGTHS[monthIndex] ?? 31;
}

var formats = {
  date: (text) => parseDay(text) !== void 0,
  uri: (text) => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text)
};
function codePoints(text) {
  let count = 0;
  for (let _ of text) count++;
  return count;
}

var validatePlan = validate10, schema11 = { $id: "https://plans-as-code.example/schemas/account-plan.schema.json", type: "object", required: ["id", "owner", "account"], properties: { id: { $ref: "#/$defs/id" }, status: { type: "string", enum: ["candidate", "active", "corrective", "exit-review", "exited"] }, owner: { $ref: "#/$defs/id" }, account: { $ref: "#/$defs/account" }, financials: { $ref: "#/$defs/financials" }, rationale: { type: "string" }, longTermGoal: { type: "string" }, relationship: { $ref: "#/$defs/relationship" }, horizon: { $ref: "#/$defs/horizon" }, criteria: { $ref: "#/$defs/id" }, scores: { type: "object", propertyNames: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, additionalProperties: { $ref: "#/$defs/score" } }, tier: { $ref: "#/$defs/tier" }, team: { $ref: "#/$defs/team" }, objectives: { type: "array", items: { $ref: "#/$defs/objective" } }, actions: { type: "array", items: { $ref: "#/$defs/action" } }, stakeholders: { type: "array", items: { $ref: "#/$defs/stakeholder" } }, links: { type: "array", items: { $ref: "#/$defs/link" } }, opportunities: { type: "array", items: { $ref: "#/$defs/opportunity" } }, swot: { $ref: "#/$defs/swot" }, competitors: { type: "array", items: { $ref: "#/$defs/competitor" } }, risks: { type: "array", items: { $ref: "#/$defs/risk" } }, resources: { $ref: "#/$defs/resources" }, performance: { type: "array", items: { $ref: "#/$defs/performanceEntry" } }, corrective: { $ref: "#/$defs/corrective" }, reviews: { type: "array", items: { $ref: "#/$defs/review" } }, questions: { type: "array", items: { $ref: "#/$defs/question" } }, proposals: { type: "array", items: { $ref: "#/$defs/proposal" } } }, patternProperties: { "^x-": {} }, additionalProperties: !1, $defs: { id: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, day: { type: "string", format: "date" }, currency: { type: "string", pattern: "^[A-Z]{3}$" }, money: { type: "number", minimum: 0 }, share: { type: "number", minimum: 0, maximum: 1 }, margin: { type: "number", maximum: 1 }, grade: { type: "integer", minimum: 1, maximum: 5 }, account: { type: "object", required: ["name"], properties: { name: { type: "string", minLength: 1 }, parent: { $ref: "#/$defs/id" }, segment: { $ref: "#/$defs/id" }, productLine: { $ref: "#/$defs/id" }, industry: { type: "string" }, geographies: { type: "array", items: { type: "string", minLength: 1 } }, customerSince: { $ref: "#/$defs/day" }, keyAccountSince: { $ref: "#/$defs/day" }, wantsKeyStatus: { type: "string", enum: ["accepted", "unsure", "declined"] }, crmUrl: { type: "string", format: "uri", pattern: "^https?://" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, financials: { type: "object", properties: { asOf: { $ref: "#/$defs/day" }, currency: { $ref: "#/$defs/currency" }, revenue: { $ref: "#/$defs/money" }, grossMargin: { $ref: "#/$defs/margin" }, costToServe: { $ref: "#/$defs/money" }, shareOfWallet: { $ref: "#/$defs/share" }, history: { type: "object", propertyNames: { pattern: "^FY\\d{4}$" }, additionalProperties: { $ref: "#/$defs/yearResult" } }, targets: { type: "object", propertyNames: { pattern: "^FY\\d{4}$" }, additionalProperties: { $ref: "#/$defs/money" } }, firstRevenueExpected: { $ref: "#/$defs/day" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, yearResult: { type: "object", properties: { revenue: { $ref: "#/$defs/money" }, grossMargin: { $ref: "#/$defs/margin" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, relationshipLevel: { type: "string", enum: ["vendor", "credible-source", "problem-solver", "trusted-advisor"] }, relationship: { type: "object", properties: { current: { $ref: "#/$defs/relationshipLevel" }, target: { $ref: "#/$defs/relationshipLevel" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, horizon: { type: "object", properties: { start: { $ref: "#/$defs/day" }, end: { $ref: "#/$defs/day" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, score: { type: "object", properties: { rating: { type: "number" }, scoredOn: { $ref: "#/$defs/day" }, scoredBy: { $ref: "#/$defs/id" }, evidence: { type: "array", items: { type: "string", minLength: 1 } }, note: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, tier: { type: "object", properties: { assigned: { $ref: "#/$defs/id" }, since: { $ref: "#/$defs/day" }, override: { $ref: "#/$defs/override" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, override: { type: "object", properties: { reason: { type: "string" }, approvedBy: { $ref: "#/$defs/id" }, approvedOn: { $ref: "#/$defs/day" }, expires: { $ref: "#/$defs/day" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, team: { type: "object", properties: { sponsor: { $ref: "#/$defs/id" }, mentor: { $ref: "#/$defs/id" }, members: { type: "array", items: { $ref: "#/$defs/member" } } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, member: { type: "object", required: ["person"], properties: { person: { $ref: "#/$defs/id" }, allocation: { $ref: "#/$defs/share" }, committedOn: { $ref: "#/$defs/day" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, objective: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/id" }, kind: { type: "string", enum: ["retain", "grow", "expand", "relationship"] }, benefits: { type: "string", enum: ["customer", "us", "both"] }, companyObjective: { $ref: "#/$defs/id" }, statement: { type: "string" }, measure: { $ref: "#/$defs/measure" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, measure: { type: "object", properties: { unit: { type: "string" }, baseline: { type: "number" }, target: { type: "number" }, current: { type: "number" }, due: { $ref: "#/$defs/day" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, action: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/id" }, objective: { $ref: "#/$defs/id" }, title: { type: "string" }, owner: { $ref: "#/$defs/id" }, customerOwner: { $ref: "#/$defs/id" }, due: { $ref: "#/$defs/day" }, status: { type: "string", enum: ["open", "in-progress", "blocked", "done", "dropped"] }, updatedOn: { $ref: "#/$defs/day" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, stakeholder: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/id" }, name: { type: "string" }, unit: { type: "string" }, site: { type: "string" }, level: { type: "string" }, role: { type: "string", enum: ["economic-buyer", "user-buyer", "technical-buyer", "coach", "gatekeeper"] }, influence: { $ref: "#/$defs/grade" }, political: { type: "string", enum: ["inner-circle", "political-structure", "outside"] }, stance: { type: "string", enum: ["mentor", "supporter", "neutral", "non-supporter", "opponent"] }, productLine: { $ref: "#/$defs/id" }, relationships: { type: "array", items: { $ref: "#/$defs/stakeholderRelationship" } } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, relationshipStrength: { type: "integer", minimum: 0, maximum: 4 }, stakeholderRelationship: { type: "object", required: ["owner"], properties: { owner: { $ref: "#/$defs/id" }, strength: { $ref: "#/$defs/relationshipStrength" }, target: { $ref: "#/$defs/relationshipStrength" }, lastContact: { $ref: "#/$defs/day" }, nextMove: { type: "string" }, nextMoveDue: { $ref: "#/$defs/day" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, link: { type: "object", required: ["from", "to", "kind"], properties: { from: { $ref: "#/$defs/id" }, to: { $ref: "#/$defs/id" }, kind: { type: "string", enum: ["reports-to", "influences", "tension", "blocks-access-to"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, opportunity: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/id" }, product: { $ref: "#/$defs/id" }, unit: { type: "string" }, potential: { $ref: "#/$defs/money" }, current: { $ref: "#/$defs/money" }, probability: { $ref: "#/$defs/share" }, expected: { $ref: "#/$defs/day" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, statements: { type: "array", items: { type: "string", minLength: 1 } }, swot: { type: "object", properties: { strengths: { $ref: "#/$defs/statements" }, weaknesses: { $ref: "#/$defs/statements" }, opportunities: { $ref: "#/$defs/statements" }, threats: { $ref: "#/$defs/statements" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, competitor: { type: "object", required: ["name"], properties: { name: { type: "string", minLength: 1 }, strength: { $ref: "#/$defs/grade" }, ourStrength: { $ref: "#/$defs/grade" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, risk: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/id" }, title: { type: "string" }, likelihood: { $ref: "#/$defs/grade" }, impact: { $ref: "#/$defs/grade" }, owner: { $ref: "#/$defs/id" }, mitigation: { type: "string" }, due: { $ref: "#/$defs/day" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, resources: { type: "object", properties: { budget: { $ref: "#/$defs/money" }, approvedBy: { $ref: "#/$defs/id" }, effortFte: { type: "number", minimum: 0 } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, light: { type: "string", enum: ["green", "amber", "red"] }, performanceEntry: { type: "object", required: ["period"], properties: { period: { type: "string", pattern: "^(FY\\d{4}|\\d{4}-(Q[1-4]|H[12]|0[1-9]|1[0-2]))$" }, ours: { type: "object", additionalProperties: { $ref: "#/$defs/light" } }, theirs: { type: "object", additionalProperties: { $ref: "#/$defs/light" } }, note: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, corrective: { type: "object", properties: { openedOn: { $ref: "#/$defs/day" }, dueBy: { $ref: "#/$defs/day" }, steps: { $ref: "#/$defs/statements" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, review: { type: "object", required: ["date", "kind"], properties: { date: { $ref: "#/$defs/day" }, kind: { type: "string", enum: ["senior", "mentor", "progress", "customer"] }, reviewers: { type: "array", items: { $ref: "#/$defs/id" } }, topics: { type: "array", items: { type: "string", minLength: 1 } }, outcome: { type: "string", enum: ["continue", "corrective", "exit"] }, notes: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, question: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/id" }, text: { type: "string" }, confidence: { $ref: "#/$defs/grade" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, proposal: { type: "object", required: ["date"], properties: { date: { $ref: "#/$defs/day" }, title: { type: "string" }, mentorSawOn: { $ref: "#/$defs/day" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 } } };
var func2 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^x-", "u"), pattern1 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u"), schema14 = { type: "object", required: ["name"], properties: { name: { type: "string", minLength: 1 }, parent: { $ref: "#/$defs/id" }, segment: { $ref: "#/$defs/id" }, productLine: { $ref: "#/$defs/id" }, industry: { type: "string" }, geographies: { type: "array", items: { type: "string", minLength: 1 } }, customerSince: { $ref: "#/$defs/day" }, keyAccountSince: { $ref: "#/$defs/day" }, wantsKeyStatus: { type: "string", enum: ["accepted", "unsure", "declined"] }, crmUrl: { type: "string", format: "uri", pattern: "^https?://" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
var func4 = codePoints, pattern7 = new RegExp("^https?://", "u"), formats0 = formats.date, formats4 = formats.uri;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(func2.call(schema14.properties, key0) || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func4(data0) < 1) {
          let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.parent !== void 0) {
      let data1 = data.parent;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err4 = { instancePath: instancePath + "/parent", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/parent", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.segment !== void 0) {
      let data2 = data.segment;
      if (typeof data2 == "string") {
        if (!pattern1.test(data2)) {
          let err6 = { instancePath: instancePath + "/segment", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/segment", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.productLine !== void 0) {
      let data3 = data.productLine;
      if (typeof data3 == "string") {
        if (!pattern1.test(data3)) {
          let err8 = { instancePath: instancePath + "/productLine", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/productLine", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.industry !== void 0 && typeof data.industry != "string") {
      let err10 = { instancePath: instancePath + "/industry", schemaPath: "#/properties/industry/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.geographies !== void 0) {
      let data5 = data.geographies;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 == "string") {
            if (func4(data6) < 1) {
              let err11 = { instancePath: instancePath + "/geographies/" + i0, schemaPath: "#/properties/geographies/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/geographies/" + i0, schemaPath: "#/properties/geographies/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/geographies", schemaPath: "#/properties/geographies/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.customerSince !== void 0) {
      let data7 = data.customerSince;
      if (typeof data7 == "string") {
        if (!formats0(data7)) {
          let err14 = { instancePath: instancePath + "/customerSince", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/customerSince", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.keyAccountSince !== void 0) {
      let data8 = data.keyAccountSince;
      if (typeof data8 == "string") {
        if (!formats0(data8)) {
          let err16 = { instancePath: instancePath + "/keyAccountSince", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/keyAccountSince", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.wantsKeyStatus !== void 0) {
      let data9 = data.wantsKeyStatus;
      if (typeof data9 != "string") {
        let err18 = { instancePath: instancePath + "/wantsKeyStatus", schemaPath: "#/properties/wantsKeyStatus/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (!(data9 === "accepted" || data9 === "unsure" || data9 === "declined")) {
        let err19 = { instancePath: instancePath + "/wantsKeyStatus", schemaPath: "#/properties/wantsKeyStatus/enum", keyword: "enum", params: { allowedValues: schema14.properties.wantsKeyStatus.enum } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.crmUrl !== void 0) {
      let data10 = data.crmUrl;
      if (typeof data10 == "string") {
        if (!pattern7.test(data10)) {
          let err20 = { instancePath: instancePath + "/crmUrl", schemaPath: "#/properties/crmUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (!formats4(data10)) {
          let err21 = { instancePath: instancePath + "/crmUrl", schemaPath: "#/properties/crmUrl/format", keyword: "format", params: { format: "uri" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/crmUrl", schemaPath: "#/properties/crmUrl/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
var schema20 = { type: "object", properties: { asOf: { $ref: "#/$defs/day" }, currency: { $ref: "#/$defs/currency" }, revenue: { $ref: "#/$defs/money" }, grossMargin: { $ref: "#/$defs/margin" }, costToServe: { $ref: "#/$defs/money" }, shareOfWallet: { $ref: "#/$defs/share" }, history: { type: "object", propertyNames: { pattern: "^FY\\d{4}$" }, additionalProperties: { $ref: "#/$defs/yearResult" } }, targets: { type: "object", propertyNames: { pattern: "^FY\\d{4}$" }, additionalProperties: { $ref: "#/$defs/money" } }, firstRevenueExpected: { $ref: "#/$defs/day" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
var pattern9 = new RegExp("^[A-Z]{3}$", "u"), pattern10 = new RegExp("^FY\\d{4}$", "u");
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "revenue" || key0 === "grossMargin" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.revenue !== void 0) {
      let data0 = data.revenue;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/revenue", schemaPath: "#/$defs/money/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/revenue", schemaPath: "#/$defs/money/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.grossMargin !== void 0) {
      let data1 = data.grossMargin;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/grossMargin", schemaPath: "#/$defs/margin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/grossMargin", schemaPath: "#/$defs/margin/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate14.errors = vErrors, errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(func2.call(schema20.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.asOf !== void 0) {
      let data0 = data.asOf;
      if (typeof data0 == "string") {
        if (!formats0(data0)) {
          let err1 = { instancePath: instancePath + "/asOf", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/asOf", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.currency !== void 0) {
      let data1 = data.currency;
      if (typeof data1 == "string") {
        if (!pattern9.test(data1)) {
          let err3 = { instancePath: instancePath + "/currency", schemaPath: "#/$defs/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/currency", schemaPath: "#/$defs/currency/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.revenue !== void 0) {
      let data2 = data.revenue;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          let err5 = { instancePath: instancePath + "/revenue", schemaPath: "#/$defs/money/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/revenue", schemaPath: "#/$defs/money/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.grossMargin !== void 0) {
      let data3 = data.grossMargin;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1 || isNaN(data3)) {
          let err7 = { instancePath: instancePath + "/grossMargin", schemaPath: "#/$defs/margin/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/grossMargin", schemaPath: "#/$defs/margin/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.costToServe !== void 0) {
      let data4 = data.costToServe;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          let err9 = { instancePath: instancePath + "/costToServe", schemaPath: "#/$defs/money/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/costToServe", schemaPath: "#/$defs/money/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.shareOfWallet !== void 0) {
      let data5 = data.shareOfWallet;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1 || isNaN(data5)) {
          let err11 = { instancePath: instancePath + "/shareOfWallet", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          let err12 = { instancePath: instancePath + "/shareOfWallet", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/shareOfWallet", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.history !== void 0) {
      let data6 = data.history;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key1 in data6) {
          let _errs22 = errors;
          if (typeof key1 == "string" && !pattern10.test(key1)) {
            let err14 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/propertyNames/pattern", keyword: "pattern", params: { pattern: "^FY\\d{4}$" }, propertyName: key1 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          var valid7 = _errs22 === errors;
          if (!valid7) {
            let err15 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        for (let key2 in data6)
          validate14(data6[key2], { instancePath: instancePath + "/history/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length);
      } else {
        let err16 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.targets !== void 0) {
      let data8 = data.targets;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (let key3 in data8) {
          let _errs27 = errors;
          if (typeof key3 == "string" && !pattern10.test(key3)) {
            let err17 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/propertyNames/pattern", keyword: "pattern", params: { pattern: "^FY\\d{4}$" }, propertyName: key3 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          var valid9 = _errs27 === errors;
          if (!valid9) {
            let err18 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        for (let key4 in data8) {
          let data9 = data8[key4];
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 0 || isNaN(data9)) {
              let err19 = { instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/money/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            let err20 = { instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/money/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        let err21 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.firstRevenueExpected !== void 0) {
      let data10 = data.firstRevenueExpected;
      if (typeof data10 == "string") {
        if (!formats0(data10)) {
          let err22 = { instancePath: instancePath + "/firstRevenueExpected", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/firstRevenueExpected", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate13.errors = vErrors, errors === 0;
}
var schema33 = { type: "string", enum: ["vendor", "credible-source", "problem-solver", "trusted-advisor"] };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "current" || key0 === "target" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.current !== void 0) {
      let data0 = data.current;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/current", schemaPath: "#/$defs/relationshipLevel/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "vendor" || data0 === "credible-source" || data0 === "problem-solver" || data0 === "trusted-advisor")) {
        let err2 = { instancePath: instancePath + "/current", schemaPath: "#/$defs/relationshipLevel/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.target !== void 0) {
      let data1 = data.target;
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/relationshipLevel/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data1 === "vendor" || data1 === "credible-source" || data1 === "problem-solver" || data1 === "trusted-advisor")) {
        let err4 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/relationshipLevel/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate17.errors = vErrors, errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "start" || key0 === "end" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.start !== void 0) {
      let data0 = data.start;
      if (typeof data0 == "string") {
        if (!formats0(data0)) {
          let err1 = { instancePath: instancePath + "/start", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/start", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.end !== void 0) {
      let data1 = data.end;
      if (typeof data1 == "string") {
        if (!formats0(data1)) {
          let err3 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/end", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate19.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "rating" || key0 === "scoredOn" || key0 === "scoredBy" || key0 === "evidence" || key0 === "note" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.rating !== void 0) {
      let data0 = data.rating;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/rating", schemaPath: "#/properties/rating/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.scoredOn !== void 0) {
      let data1 = data.scoredOn;
      if (typeof data1 == "string") {
        if (!formats0(data1)) {
          let err2 = { instancePath: instancePath + "/scoredOn", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/scoredOn", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.scoredBy !== void 0) {
      let data2 = data.scoredBy;
      if (typeof data2 == "string") {
        if (!pattern1.test(data2)) {
          let err4 = { instancePath: instancePath + "/scoredBy", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/scoredBy", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data3 = data.evidence;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 == "string") {
            if (func4(data4) < 1) {
              let err6 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.note !== void 0 && typeof data.note != "string") {
      let err9 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "reason" || key0 === "approvedBy" || key0 === "approvedOn" || key0 === "expires" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err1 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.approvedBy !== void 0) {
      let data1 = data.approvedBy;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err2 = { instancePath: instancePath + "/approvedBy", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/approvedBy", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.approvedOn !== void 0) {
      let data2 = data.approvedOn;
      if (typeof data2 == "string") {
        if (!formats0(data2)) {
          let err4 = { instancePath: instancePath + "/approvedOn", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/approvedOn", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.expires !== void 0) {
      let data3 = data.expires;
      if (typeof data3 == "string") {
        if (!formats0(data3)) {
          let err6 = { instancePath: instancePath + "/expires", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/expires", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "assigned" || key0 === "since" || key0 === "override" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.assigned !== void 0) {
      let data0 = data.assigned;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err1 = { instancePath: instancePath + "/assigned", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/assigned", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.since !== void 0) {
      let data1 = data.since;
      if (typeof data1 == "string") {
        if (!formats0(data1)) {
          let err3 = { instancePath: instancePath + "/since", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/since", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.override !== void 0 && (validate24(data.override, { instancePath: instancePath + "/override", parentData: data, parentDataProperty: "override", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.person === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "person" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "person" || key0 === "allocation" || key0 === "committedOn" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.person !== void 0) {
      let data0 = data.person;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err2 = { instancePath: instancePath + "/person", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/person", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.allocation !== void 0) {
      let data1 = data.allocation;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/allocation", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/allocation", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/allocation", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.committedOn !== void 0) {
      let data2 = data.committedOn;
      if (typeof data2 == "string") {
        if (!formats0(data2)) {
          let err7 = { instancePath: instancePath + "/committedOn", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/committedOn", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "sponsor" || key0 === "mentor" || key0 === "members" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.sponsor !== void 0) {
      let data0 = data.sponsor;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err1 = { instancePath: instancePath + "/sponsor", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/sponsor", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.mentor !== void 0) {
      let data1 = data.mentor;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err3 = { instancePath: instancePath + "/mentor", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/mentor", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.members !== void 0) {
      let data2 = data.members;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate28(data2[i0], { instancePath: instancePath + "/members/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
var schema56 = { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/id" }, kind: { type: "string", enum: ["retain", "grow", "expand", "relationship"] }, benefits: { type: "string", enum: ["customer", "us", "both"] }, companyObjective: { $ref: "#/$defs/id" }, statement: { type: "string" }, measure: { $ref: "#/$defs/measure" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "unit" || key0 === "baseline" || key0 === "target" || key0 === "current" || key0 === "due" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.unit !== void 0 && typeof data.unit != "string") {
      let err1 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.baseline !== void 0) {
      let data1 = data.baseline;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err3 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.current !== void 0) {
      let data3 = data.current;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err4 = { instancePath: instancePath + "/current", schemaPath: "#/properties/current/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.due !== void 0) {
      let data4 = data.due;
      if (typeof data4 == "string") {
        if (!formats0(data4)) {
          let err5 = { instancePath: instancePath + "/due", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/due", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "kind" || key0 === "benefits" || key0 === "companyObjective" || key0 === "statement" || key0 === "measure" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 != "string") {
        let err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data1 === "retain" || data1 === "grow" || data1 === "expand" || data1 === "relationship")) {
        let err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema56.properties.kind.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.benefits !== void 0) {
      let data2 = data.benefits;
      if (typeof data2 != "string") {
        let err6 = { instancePath: instancePath + "/benefits", schemaPath: "#/properties/benefits/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data2 === "customer" || data2 === "us" || data2 === "both")) {
        let err7 = { instancePath: instancePath + "/benefits", schemaPath: "#/properties/benefits/enum", keyword: "enum", params: { allowedValues: schema56.properties.benefits.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.companyObjective !== void 0) {
      let data3 = data.companyObjective;
      if (typeof data3 == "string") {
        if (!pattern1.test(data3)) {
          let err8 = { instancePath: instancePath + "/companyObjective", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/companyObjective", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.statement !== void 0 && typeof data.statement != "string") {
      let err10 = { instancePath: instancePath + "/statement", schemaPath: "#/properties/statement/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    data.measure !== void 0 && (validate32(data.measure, { instancePath: instancePath + "/measure", parentData: data, parentDataProperty: "measure", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length));
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
var schema61 = { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/id" }, objective: { $ref: "#/$defs/id" }, title: { type: "string" }, owner: { $ref: "#/$defs/id" }, customerOwner: { $ref: "#/$defs/id" }, due: { $ref: "#/$defs/day" }, status: { type: "string", enum: ["open", "in-progress", "blocked", "done", "dropped"] }, updatedOn: { $ref: "#/$defs/day" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "objective" || key0 === "title" || key0 === "owner" || key0 === "customerOwner" || key0 === "due" || key0 === "status" || key0 === "updatedOn" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.objective !== void 0) {
      let data1 = data.objective;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err4 = { instancePath: instancePath + "/objective", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/objective", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.owner !== void 0) {
      let data3 = data.owner;
      if (typeof data3 == "string") {
        if (!pattern1.test(data3)) {
          let err7 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.customerOwner !== void 0) {
      let data4 = data.customerOwner;
      if (typeof data4 == "string") {
        if (!pattern1.test(data4)) {
          let err9 = { instancePath: instancePath + "/customerOwner", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/customerOwner", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.due !== void 0) {
      let data5 = data.due;
      if (typeof data5 == "string") {
        if (!formats0(data5)) {
          let err11 = { instancePath: instancePath + "/due", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/due", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.status !== void 0) {
      let data6 = data.status;
      if (typeof data6 != "string") {
        let err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (!(data6 === "open" || data6 === "in-progress" || data6 === "blocked" || data6 === "done" || data6 === "dropped")) {
        let err14 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema61.properties.status.enum } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.updatedOn !== void 0) {
      let data7 = data.updatedOn;
      if (typeof data7 == "string") {
        if (!formats0(data7)) {
          let err15 = { instancePath: instancePath + "/updatedOn", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/updatedOn", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
var schema68 = { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/id" }, name: { type: "string" }, unit: { type: "string" }, site: { type: "string" }, level: { type: "string" }, role: { type: "string", enum: ["economic-buyer", "user-buyer", "technical-buyer", "coach", "gatekeeper"] }, influence: { $ref: "#/$defs/grade" }, political: { type: "string", enum: ["inner-circle", "political-structure", "outside"] }, stance: { type: "string", enum: ["mentor", "supporter", "neutral", "non-supporter", "opponent"] }, productLine: { $ref: "#/$defs/id" }, relationships: { type: "array", items: { $ref: "#/$defs/stakeholderRelationship" } } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.owner === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "owner" || key0 === "strength" || key0 === "target" || key0 === "lastContact" || key0 === "nextMove" || key0 === "nextMoveDue" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.owner !== void 0) {
      let data0 = data.owner;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err2 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.strength !== void 0) {
      let data1 = data.strength;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/strength", schemaPath: "#/$defs/relationshipStrength/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 4 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/strength", schemaPath: "#/$defs/relationshipStrength/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/strength", schemaPath: "#/$defs/relationshipStrength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err7 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/relationshipStrength/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 4 || isNaN(data2)) {
          let err8 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/relationshipStrength/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err9 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/relationshipStrength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.lastContact !== void 0) {
      let data3 = data.lastContact;
      if (typeof data3 == "string") {
        if (!formats0(data3)) {
          let err10 = { instancePath: instancePath + "/lastContact", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/lastContact", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.nextMove !== void 0 && typeof data.nextMove != "string") {
      let err12 = { instancePath: instancePath + "/nextMove", schemaPath: "#/properties/nextMove/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.nextMoveDue !== void 0) {
      let data5 = data.nextMoveDue;
      if (typeof data5 == "string") {
        if (!formats0(data5)) {
          let err13 = { instancePath: instancePath + "/nextMoveDue", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/nextMoveDue", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(func2.call(schema68.properties, key0) || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.unit !== void 0 && typeof data.unit != "string") {
      let err5 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.site !== void 0 && typeof data.site != "string") {
      let err6 = { instancePath: instancePath + "/site", schemaPath: "#/properties/site/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.level !== void 0 && typeof data.level != "string") {
      let err7 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.role !== void 0) {
      let data5 = data.role;
      if (typeof data5 != "string") {
        let err8 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data5 === "economic-buyer" || data5 === "user-buyer" || data5 === "technical-buyer" || data5 === "coach" || data5 === "gatekeeper")) {
        let err9 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema68.properties.role.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.influence !== void 0) {
      let data6 = data.influence;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err10 = { instancePath: instancePath + "/influence", schemaPath: "#/$defs/grade/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 5 || isNaN(data6)) {
          let err11 = { instancePath: instancePath + "/influence", schemaPath: "#/$defs/grade/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          let err12 = { instancePath: instancePath + "/influence", schemaPath: "#/$defs/grade/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.political !== void 0) {
      let data7 = data.political;
      if (typeof data7 != "string") {
        let err13 = { instancePath: instancePath + "/political", schemaPath: "#/properties/political/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (!(data7 === "inner-circle" || data7 === "political-structure" || data7 === "outside")) {
        let err14 = { instancePath: instancePath + "/political", schemaPath: "#/properties/political/enum", keyword: "enum", params: { allowedValues: schema68.properties.political.enum } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.stance !== void 0) {
      let data8 = data.stance;
      if (typeof data8 != "string") {
        let err15 = { instancePath: instancePath + "/stance", schemaPath: "#/properties/stance/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (!(data8 === "mentor" || data8 === "supporter" || data8 === "neutral" || data8 === "non-supporter" || data8 === "opponent")) {
        let err16 = { instancePath: instancePath + "/stance", schemaPath: "#/properties/stance/enum", keyword: "enum", params: { allowedValues: schema68.properties.stance.enum } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.productLine !== void 0) {
      let data9 = data.productLine;
      if (typeof data9 == "string") {
        if (!pattern1.test(data9)) {
          let err17 = { instancePath: instancePath + "/productLine", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/productLine", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.relationships !== void 0) {
      let data10 = data.relationships;
      if (Array.isArray(data10)) {
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate38(data10[i0], { instancePath: instancePath + "/relationships/" + i0, parentData: data10, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
      } else {
        let err19 = { instancePath: instancePath + "/relationships", schemaPath: "#/properties/relationships/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
var schema78 = { type: "object", required: ["from", "to", "kind"], properties: { from: { $ref: "#/$defs/id" }, to: { $ref: "#/$defs/id" }, kind: { type: "string", enum: ["reports-to", "influences", "tension", "blocks-access-to"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.to === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.kind === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "from" || key0 === "to" || key0 === "kind" || pattern0.test(key0))) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err4 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err6 = { instancePath: instancePath + "/to", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/to", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.kind !== void 0) {
      let data2 = data.kind;
      if (typeof data2 != "string") {
        let err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data2 === "reports-to" || data2 === "influences" || data2 === "tension" || data2 === "blocks-access-to")) {
        let err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema78.properties.kind.enum } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "product" || key0 === "unit" || key0 === "potential" || key0 === "current" || key0 === "probability" || key0 === "expected" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.product !== void 0) {
      let data1 = data.product;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err4 = { instancePath: instancePath + "/product", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/product", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.unit !== void 0 && typeof data.unit != "string") {
      let err6 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.potential !== void 0) {
      let data3 = data.potential;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          let err7 = { instancePath: instancePath + "/potential", schemaPath: "#/$defs/money/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/potential", schemaPath: "#/$defs/money/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.current !== void 0) {
      let data4 = data.current;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          let err9 = { instancePath: instancePath + "/current", schemaPath: "#/$defs/money/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/current", schemaPath: "#/$defs/money/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.probability !== void 0) {
      let data5 = data.probability;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1 || isNaN(data5)) {
          let err11 = { instancePath: instancePath + "/probability", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          let err12 = { instancePath: instancePath + "/probability", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/probability", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.expected !== void 0) {
      let data6 = data.expected;
      if (typeof data6 == "string") {
        if (!formats0(data6)) {
          let err14 = { instancePath: instancePath + "/expected", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/expected", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "strengths" || key0 === "weaknesses" || key0 === "opportunities" || key0 === "threats" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.strengths !== void 0) {
      let data0 = data.strengths;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (func4(data1) < 1) {
              let err1 = { instancePath: instancePath + "/strengths/" + i0, schemaPath: "#/$defs/statements/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = { instancePath: instancePath + "/strengths/" + i0, schemaPath: "#/$defs/statements/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/strengths", schemaPath: "#/$defs/statements/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.weaknesses !== void 0) {
      let data2 = data.weaknesses;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 == "string") {
            if (func4(data3) < 1) {
              let err4 = { instancePath: instancePath + "/weaknesses/" + i1, schemaPath: "#/$defs/statements/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/weaknesses/" + i1, schemaPath: "#/$defs/statements/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/weaknesses", schemaPath: "#/$defs/statements/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.opportunities !== void 0) {
      let data4 = data.opportunities;
      if (Array.isArray(data4)) {
        let len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (typeof data5 == "string") {
            if (func4(data5) < 1) {
              let err7 = { instancePath: instancePath + "/opportunities/" + i2, schemaPath: "#/$defs/statements/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/opportunities/" + i2, schemaPath: "#/$defs/statements/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/opportunities", schemaPath: "#/$defs/statements/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.threats !== void 0) {
      let data6 = data.threats;
      if (Array.isArray(data6)) {
        let len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data7 = data6[i3];
          if (typeof data7 == "string") {
            if (func4(data7) < 1) {
              let err10 = { instancePath: instancePath + "/threats/" + i3, schemaPath: "#/$defs/statements/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/threats/" + i3, schemaPath: "#/$defs/statements/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/threats", schemaPath: "#/$defs/statements/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate45.errors = vErrors, errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "strength" || key0 === "ourStrength" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func4(data0) < 1) {
          let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.strength !== void 0) {
      let data1 = data.strength;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/strength", schemaPath: "#/$defs/grade/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 5 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/strength", schemaPath: "#/$defs/grade/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/strength", schemaPath: "#/$defs/grade/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
    if (data.ourStrength !== void 0) {
      let data2 = data.ourStrength;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err7 = { instancePath: instancePath + "/ourStrength", schemaPath: "#/$defs/grade/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 5 || isNaN(data2)) {
          let err8 = { instancePath: instancePath + "/ourStrength", schemaPath: "#/$defs/grade/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          let err9 = { instancePath: instancePath + "/ourStrength", schemaPath: "#/$defs/grade/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate47.errors = vErrors, errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "title" || key0 === "likelihood" || key0 === "impact" || key0 === "owner" || key0 === "mitigation" || key0 === "due" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.likelihood !== void 0) {
      let data2 = data.likelihood;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err5 = { instancePath: instancePath + "/likelihood", schemaPath: "#/$defs/grade/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 5 || isNaN(data2)) {
          let err6 = { instancePath: instancePath + "/likelihood", schemaPath: "#/$defs/grade/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          let err7 = { instancePath: instancePath + "/likelihood", schemaPath: "#/$defs/grade/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.impact !== void 0) {
      let data3 = data.impact;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err8 = { instancePath: instancePath + "/impact", schemaPath: "#/$defs/grade/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 5 || isNaN(data3)) {
          let err9 = { instancePath: instancePath + "/impact", schemaPath: "#/$defs/grade/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          let err10 = { instancePath: instancePath + "/impact", schemaPath: "#/$defs/grade/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    }
    if (data.owner !== void 0) {
      let data4 = data.owner;
      if (typeof data4 == "string") {
        if (!pattern1.test(data4)) {
          let err11 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.mitigation !== void 0 && typeof data.mitigation != "string") {
      let err13 = { instancePath: instancePath + "/mitigation", schemaPath: "#/properties/mitigation/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.due !== void 0) {
      let data6 = data.due;
      if (typeof data6 == "string") {
        if (!formats0(data6)) {
          let err14 = { instancePath: instancePath + "/due", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/due", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "budget" || key0 === "approvedBy" || key0 === "effortFte" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.budget !== void 0) {
      let data0 = data.budget;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/budget", schemaPath: "#/$defs/money/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/budget", schemaPath: "#/$defs/money/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.approvedBy !== void 0) {
      let data1 = data.approvedBy;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err3 = { instancePath: instancePath + "/approvedBy", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/approvedBy", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.effortFte !== void 0) {
      let data2 = data.effortFte;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          let err5 = { instancePath: instancePath + "/effortFte", schemaPath: "#/properties/effortFte/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/effortFte", schemaPath: "#/properties/effortFte/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
var schema106 = { type: "string", enum: ["green", "amber", "red"] }, pattern56 = new RegExp("^(FY\\d{4}|\\d{4}-(Q[1-4]|H[12]|0[1-9]|1[0-2]))$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.period === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "period" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "period" || key0 === "ours" || key0 === "theirs" || key0 === "note" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.period !== void 0) {
      let data0 = data.period;
      if (typeof data0 == "string") {
        if (!pattern56.test(data0)) {
          let err2 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/pattern", keyword: "pattern", params: { pattern: "^(FY\\d{4}|\\d{4}-(Q[1-4]|H[12]|0[1-9]|1[0-2]))$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.ours !== void 0) {
      let data1 = data.ours;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1))
        for (let key1 in data1) {
          let data2 = data1[key1];
          if (typeof data2 != "string") {
            let err4 = { instancePath: instancePath + "/ours/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/light/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (!(data2 === "green" || data2 === "amber" || data2 === "red")) {
            let err5 = { instancePath: instancePath + "/ours/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/light/enum", keyword: "enum", params: { allowedValues: schema106.enum } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      else {
        let err6 = { instancePath: instancePath + "/ours", schemaPath: "#/properties/ours/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.theirs !== void 0) {
      let data3 = data.theirs;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3))
        for (let key2 in data3) {
          let data4 = data3[key2];
          if (typeof data4 != "string") {
            let err7 = { instancePath: instancePath + "/theirs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/light/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (!(data4 === "green" || data4 === "amber" || data4 === "red")) {
            let err8 = { instancePath: instancePath + "/theirs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/light/enum", keyword: "enum", params: { allowedValues: schema106.enum } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      else {
        let err9 = { instancePath: instancePath + "/theirs", schemaPath: "#/properties/theirs/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.note !== void 0 && typeof data.note != "string") {
      let err10 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "openedOn" || key0 === "dueBy" || key0 === "steps" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.openedOn !== void 0) {
      let data0 = data.openedOn;
      if (typeof data0 == "string") {
        if (!formats0(data0)) {
          let err1 = { instancePath: instancePath + "/openedOn", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/openedOn", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.dueBy !== void 0) {
      let data1 = data.dueBy;
      if (typeof data1 == "string") {
        if (!formats0(data1)) {
          let err3 = { instancePath: instancePath + "/dueBy", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/dueBy", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.steps !== void 0) {
      let data2 = data.steps;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func4(data3) < 1) {
              let err5 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/$defs/statements/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/$defs/statements/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/steps", schemaPath: "#/$defs/statements/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
var schema112 = { type: "object", required: ["date", "kind"], properties: { date: { $ref: "#/$defs/day" }, kind: { type: "string", enum: ["senior", "mentor", "progress", "customer"] }, reviewers: { type: "array", items: { $ref: "#/$defs/id" } }, topics: { type: "array", items: { type: "string", minLength: 1 } }, outcome: { type: "string", enum: ["continue", "corrective", "exit"] }, notes: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "date" || key0 === "kind" || key0 === "reviewers" || key0 === "topics" || key0 === "outcome" || key0 === "notes" || pattern0.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.date !== void 0) {
      let data0 = data.date;
      if (typeof data0 == "string") {
        if (!formats0(data0)) {
          let err3 = { instancePath: instancePath + "/date", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/date", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 != "string") {
        let err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data1 === "senior" || data1 === "mentor" || data1 === "progress" || data1 === "customer")) {
        let err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema112.properties.kind.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.reviewers !== void 0) {
      let data2 = data.reviewers;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (!pattern1.test(data3)) {
              let err7 = { instancePath: instancePath + "/reviewers/" + i0, schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/reviewers/" + i0, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/reviewers", schemaPath: "#/properties/reviewers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.topics !== void 0) {
      let data4 = data.topics;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 == "string") {
            if (func4(data5) < 1) {
              let err10 = { instancePath: instancePath + "/topics/" + i1, schemaPath: "#/properties/topics/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/topics/" + i1, schemaPath: "#/properties/topics/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.outcome !== void 0) {
      let data6 = data.outcome;
      if (typeof data6 != "string") {
        let err13 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (!(data6 === "continue" || data6 === "corrective" || data6 === "exit")) {
        let err14 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema112.properties.outcome.enum } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.notes !== void 0 && typeof data.notes != "string") {
      let err15 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "text" || key0 === "confidence" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err4 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.confidence !== void 0) {
      let data2 = data.confidence;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err5 = { instancePath: instancePath + "/confidence", schemaPath: "#/$defs/grade/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 5 || isNaN(data2)) {
          let err6 = { instancePath: instancePath + "/confidence", schemaPath: "#/$defs/grade/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          let err7 = { instancePath: instancePath + "/confidence", schemaPath: "#/$defs/grade/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "date" || key0 === "title" || key0 === "mentorSawOn" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.date !== void 0) {
      let data0 = data.date;
      if (typeof data0 == "string") {
        if (!formats0(data0)) {
          let err2 = { instancePath: instancePath + "/date", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/date", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.mentorSawOn !== void 0) {
      let data2 = data.mentorSawOn;
      if (typeof data2 == "string") {
        if (!formats0(data2)) {
          let err5 = { instancePath: instancePath + "/mentorSawOn", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/mentorSawOn", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.owner === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.account === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(func2.call(schema11.properties, key0) || pattern0.test(key0))) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err4 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 != "string") {
        let err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data1 === "candidate" || data1 === "active" || data1 === "corrective" || data1 === "exit-review" || data1 === "exited")) {
        let err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.status.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.owner !== void 0) {
      let data2 = data.owner;
      if (typeof data2 == "string") {
        if (!pattern1.test(data2)) {
          let err8 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.account !== void 0 && (validate11(data.account, { instancePath: instancePath + "/account", parentData: data, parentDataProperty: "account", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length)), data.financials !== void 0 && (validate13(data.financials, { instancePath: instancePath + "/financials", parentData: data, parentDataProperty: "financials", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data.rationale !== void 0 && typeof data.rationale != "string") {
      let err10 = { instancePath: instancePath + "/rationale", schemaPath: "#/properties/rationale/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.longTermGoal !== void 0 && typeof data.longTermGoal != "string") {
      let err11 = { instancePath: instancePath + "/longTermGoal", schemaPath: "#/properties/longTermGoal/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.relationship !== void 0 && (validate17(data.relationship, { instancePath: instancePath + "/relationship", parentData: data, parentDataProperty: "relationship", rootData }) || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length)), data.horizon !== void 0 && (validate19(data.horizon, { instancePath: instancePath + "/horizon", parentData: data, parentDataProperty: "horizon", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data.criteria !== void 0) {
      let data9 = data.criteria;
      if (typeof data9 == "string") {
        if (!pattern1.test(data9)) {
          let err12 = { instancePath: instancePath + "/criteria", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/criteria", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.scores !== void 0) {
      let data10 = data.scores;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (let key1 in data10) {
          let _errs23 = errors;
          if (typeof key1 == "string" && !pattern1.test(key1)) {
            let err14 = { instancePath: instancePath + "/scores", schemaPath: "#/properties/scores/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, propertyName: key1 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          var valid4 = _errs23 === errors;
          if (!valid4) {
            let err15 = { instancePath: instancePath + "/scores", schemaPath: "#/properties/scores/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        for (let key2 in data10)
          validate21(data10[key2], { instancePath: instancePath + "/scores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        let err16 = { instancePath: instancePath + "/scores", schemaPath: "#/properties/scores/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.tier !== void 0 && (validate23(data.tier, { instancePath: instancePath + "/tier", parentData: data, parentDataProperty: "tier", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.team !== void 0 && (validate27(data.team, { instancePath: instancePath + "/team", parentData: data, parentDataProperty: "team", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.objectives !== void 0) {
      let data14 = data.objectives;
      if (Array.isArray(data14)) {
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate31(data14[i0], { instancePath: instancePath + "/objectives/" + i0, parentData: data14, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
      } else {
        let err17 = { instancePath: instancePath + "/objectives", schemaPath: "#/properties/objectives/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.actions !== void 0) {
      let data16 = data.actions;
      if (Array.isArray(data16)) {
        let len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate35(data16[i1], { instancePath: instancePath + "/actions/" + i1, parentData: data16, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
      } else {
        let err18 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.stakeholders !== void 0) {
      let data18 = data.stakeholders;
      if (Array.isArray(data18)) {
        let len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate37(data18[i2], { instancePath: instancePath + "/stakeholders/" + i2, parentData: data18, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
      } else {
        let err19 = { instancePath: instancePath + "/stakeholders", schemaPath: "#/properties/stakeholders/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.links !== void 0) {
      let data20 = data.links;
      if (Array.isArray(data20)) {
        let len3 = data20.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate41(data20[i3], { instancePath: instancePath + "/links/" + i3, parentData: data20, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
      } else {
        let err20 = { instancePath: instancePath + "/links", schemaPath: "#/properties/links/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.opportunities !== void 0) {
      let data22 = data.opportunities;
      if (Array.isArray(data22)) {
        let len4 = data22.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate43(data22[i4], { instancePath: instancePath + "/opportunities/" + i4, parentData: data22, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
      } else {
        let err21 = { instancePath: instancePath + "/opportunities", schemaPath: "#/properties/opportunities/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.swot !== void 0 && (validate45(data.swot, { instancePath: instancePath + "/swot", parentData: data, parentDataProperty: "swot", rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.competitors !== void 0) {
      let data25 = data.competitors;
      if (Array.isArray(data25)) {
        let len5 = data25.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate47(data25[i5], { instancePath: instancePath + "/competitors/" + i5, parentData: data25, parentDataProperty: i5, rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
      } else {
        let err22 = { instancePath: instancePath + "/competitors", schemaPath: "#/properties/competitors/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.risks !== void 0) {
      let data27 = data.risks;
      if (Array.isArray(data27)) {
        let len6 = data27.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate49(data27[i6], { instancePath: instancePath + "/risks/" + i6, parentData: data27, parentDataProperty: i6, rootData }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
      } else {
        let err23 = { instancePath: instancePath + "/risks", schemaPath: "#/properties/risks/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.resources !== void 0 && (validate51(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length)), data.performance !== void 0) {
      let data30 = data.performance;
      if (Array.isArray(data30)) {
        let len7 = data30.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate53(data30[i7], { instancePath: instancePath + "/performance/" + i7, parentData: data30, parentDataProperty: i7, rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
      } else {
        let err24 = { instancePath: instancePath + "/performance", schemaPath: "#/properties/performance/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.corrective !== void 0 && (validate55(data.corrective, { instancePath: instancePath + "/corrective", parentData: data, parentDataProperty: "corrective", rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.reviews !== void 0) {
      let data33 = data.reviews;
      if (Array.isArray(data33)) {
        let len8 = data33.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate57(data33[i8], { instancePath: instancePath + "/reviews/" + i8, parentData: data33, parentDataProperty: i8, rootData }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
      } else {
        let err25 = { instancePath: instancePath + "/reviews", schemaPath: "#/properties/reviews/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.questions !== void 0) {
      let data35 = data.questions;
      if (Array.isArray(data35)) {
        let len9 = data35.length;
        for (let i9 = 0; i9 < len9; i9++)
          validate59(data35[i9], { instancePath: instancePath + "/questions/" + i9, parentData: data35, parentDataProperty: i9, rootData }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
      } else {
        let err26 = { instancePath: instancePath + "/questions", schemaPath: "#/properties/questions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.proposals !== void 0) {
      let data37 = data.proposals;
      if (Array.isArray(data37)) {
        let len10 = data37.length;
        for (let i10 = 0; i10 < len10; i10++)
          validate61(data37[i10], { instancePath: instancePath + "/proposals/" + i10, parentData: data37, parentDataProperty: i10, rootData }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length);
      } else {
        let err27 = { instancePath: instancePath + "/proposals", schemaPath: "#/properties/proposals/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    let err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
var validateCriteria = validate63, schema121 = { $id: "https://plans-as-code.example/schemas/criteria.schema.json", type: "object", required: ["id", "criteria", "tiers"], properties: { id: { $ref: "#/$defs/id" }, version: { type: "integer", minimum: 1 }, title: { type: "string" }, missing: { type: "string", enum: ["interval", "error", "zero", "renormalise"] }, minCoverage: { $ref: "#/$defs/share" }, minCriteria: { type: "integer", minimum: 1 }, categories: { type: "array", items: { $ref: "#/$defs/category" } }, criteria: { type: "array", items: { $ref: "#/$defs/criterion" } }, tiers: { $ref: "#/$defs/tiers" } }, patternProperties: { "^x-": {} }, additionalProperties: !1, $defs: { id: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, share: { type: "number", minimum: 0, maximum: 1 }, points: { type: "number", minimum: 0, maximum: 100 }, months: { type: "integer", minimum: 0 }, category: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/id" }, title: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, criterion: { type: "object", required: ["id", "weight", "scoring"], properties: { id: { $ref: "#/$defs/id" }, title: { type: "string" }, question: { type: "string" }, category: { $ref: "#/$defs/id" }, outlook: { type: "string", enum: ["current", "future"] }, weight: { type: "number", minimum: 0 }, evidence: { type: "string", enum: ["required", "optional"] }, scoring: { $ref: "#/$defs/scoring" }, knockout: { $ref: "#/$defs/knockout" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, scoring: { type: "object", oneOf: [{ $ref: "#/$defs/linearScoring" }, { $ref: "#/$defs/bandsScoring" }, { $ref: "#/$defs/ratingScoring" }, { $ref: "#/$defs/lookupScoring" }], discriminator: { propertyName: "type" } }, inputPath: { type: "string", pattern: "^[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9][A-Za-z0-9-]*)*$" }, linearScoring: { type: "object", required: ["type", "input", "zeroAt", "fullAt"], properties: { type: { const: "linear" }, input: { $ref: "#/$defs/inputPath" }, zeroAt: { type: "number" }, fullAt: { type: "number" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, bandsScoring: { type: "object", required: ["type", "input", "bands"], properties: { type: { const: "bands" }, input: { $ref: "#/$defs/inputPath" }, bands: { type: "array", items: { $ref: "#/$defs/band" }, minItems: 1 } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, band: { type: "object", required: ["from", "points"], properties: { from: { type: "number" }, points: { $ref: "#/$defs/points" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, ratingScoring: { type: "object", required: ["type", "min", "max"], properties: { type: { const: "rating" }, min: { type: "number" }, max: { type: "number" }, anchors: { type: "object", propertyNames: { pattern: "^-?\\d+(\\.\\d+)?$" }, additionalProperties: { type: "string", minLength: 1 } } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, lookupScoring: { type: "object", required: ["type", "input", "points"], properties: { type: { const: "lookup" }, input: { $ref: "#/$defs/inputPath" }, points: { type: "object", additionalProperties: { $ref: "#/$defs/points" } } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, knockout: { type: "object", required: ["below", "cap"], properties: { below: { $ref: "#/$defs/points" }, cap: { $ref: "#/$defs/id" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, tiers: { type: "object", required: ["levels"], properties: { assign: { type: "string", enum: ["threshold", "top-n", "percentile", "capacity"] }, hysteresis: { $ref: "#/$defs/points" }, minTenureMonths: { $ref: "#/$defs/months" }, levels: { type: "array", items: { $ref: "#/$defs/tierLevel" }, minItems: 2 } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, tierLevel: { type: "object", required: ["id", "enter"], properties: { id: { $ref: "#/$defs/id" }, title: { type: "string" }, enter: { $ref: "#/$defs/points" }, capacity: { type: "number", minimum: 0 }, percentile: { $ref: "#/$defs/percentileRank" }, service: { $ref: "#/$defs/service" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, percentileRank: { type: "number", minimum: 0, maximum: 100 }, cadence: { type: "integer", minimum: 1 }, service: { type: "object", properties: { seniorReviewMonths: { $ref: "#/$defs/cadence" }, mentorReviewMonths: { $ref: "#/$defs/cadence" }, progressMonths: { $ref: "#/$defs/cadence" }, responseHours: { type: "number", exclusiveMinimum: 0 }, commitments: { type: "array", items: { type: "string", minLength: 1 } } }, patternProperties: { "^x-": {} }, additionalProperties: !1 } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "title" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
var schema126 = { type: "object", required: ["id", "weight", "scoring"], properties: { id: { $ref: "#/$defs/id" }, title: { type: "string" }, question: { type: "string" }, category: { $ref: "#/$defs/id" }, outlook: { type: "string", enum: ["current", "future"] }, weight: { type: "number", minimum: 0 }, evidence: { type: "string", enum: ["required", "optional"] }, scoring: { $ref: "#/$defs/scoring" }, knockout: { $ref: "#/$defs/knockout" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
var pattern71 = new RegExp("^[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9][A-Za-z0-9-]*)*$", "u");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.input === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.zeroAt === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zeroAt" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.fullAt === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fullAt" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "input" || key0 === "zeroAt" || key0 === "fullAt" || pattern0.test(key0))) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.type !== void 0 && data.type !== "linear") {
      let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "linear" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.input !== void 0) {
      let data1 = data.input;
      if (typeof data1 == "string") {
        if (!pattern71.test(data1)) {
          let err6 = { instancePath: instancePath + "/input", schemaPath: "#/$defs/inputPath/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9][A-Za-z0-9-]*)*$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/input", schemaPath: "#/$defs/inputPath/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.zeroAt !== void 0) {
      let data2 = data.zeroAt;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err8 = { instancePath: instancePath + "/zeroAt", schemaPath: "#/properties/zeroAt/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.fullAt !== void 0) {
      let data3 = data.fullAt;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err9 = { instancePath: instancePath + "/fullAt", schemaPath: "#/properties/fullAt/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.points === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "from" || key0 === "points" || pattern0.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.points !== void 0) {
      let data1 = data.points;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 100 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/points", schemaPath: "#/$defs/points/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/points", schemaPath: "#/$defs/points/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/points", schemaPath: "#/$defs/points/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.input === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.bands === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bands" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "input" || key0 === "bands" || pattern0.test(key0))) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.type !== void 0 && data.type !== "bands") {
      let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "bands" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.input !== void 0) {
      let data1 = data.input;
      if (typeof data1 == "string") {
        if (!pattern71.test(data1)) {
          let err5 = { instancePath: instancePath + "/input", schemaPath: "#/$defs/inputPath/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9][A-Za-z0-9-]*)*$" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/input", schemaPath: "#/$defs/inputPath/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.bands !== void 0) {
      let data2 = data.bands;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err7 = { instancePath: instancePath + "/bands", schemaPath: "#/properties/bands/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate70(data2[i0], { instancePath: instancePath + "/bands/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/bands", schemaPath: "#/properties/bands/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.input === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.points === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "points" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "type" || key0 === "input" || key0 === "points" || pattern0.test(key0))) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.type !== void 0 && data.type !== "lookup") {
      let err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "lookup" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.input !== void 0) {
      let data1 = data.input;
      if (typeof data1 == "string") {
        if (!pattern71.test(data1)) {
          let err5 = { instancePath: instancePath + "/input", schemaPath: "#/$defs/inputPath/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9][A-Za-z0-9-]*)*$" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/input", schemaPath: "#/$defs/inputPath/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.points !== void 0) {
      let data2 = data.points;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2))
        for (let key1 in data2) {
          let data3 = data2[key1];
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 100 || isNaN(data3)) {
              let err7 = { instancePath: instancePath + "/points/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/points/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data3 < 0 || isNaN(data3)) {
              let err8 = { instancePath: instancePath + "/points/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/points/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/points/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/points/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      else {
        let err10 = { instancePath: instancePath + "/points", schemaPath: "#/properties/points/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
var pattern78 = new RegExp("^-?\\d+(\\.\\d+)?$", "u");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let tag0 = data.type;
    if (typeof tag0 == "string")
      if (tag0 === "linear")
        validate68(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
      else if (tag0 === "bands")
        validate69(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
      else if (tag0 === "rating")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            let err0 = { instancePath, schemaPath: "#/$defs/ratingScoring/required", keyword: "required", params: { missingProperty: "type" } };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
          if (data.min === void 0) {
            let err1 = { instancePath, schemaPath: "#/$defs/ratingScoring/required", keyword: "required", params: { missingProperty: "min" } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (data.max === void 0) {
            let err2 = { instancePath, schemaPath: "#/$defs/ratingScoring/required", keyword: "required", params: { missingProperty: "max" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          for (let key0 in data)
            if (!(key0 === "type" || key0 === "min" || key0 === "max" || key0 === "anchors" || pattern0.test(key0))) {
              let err3 = { instancePath, schemaPath: "#/$defs/ratingScoring/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          if (data.type !== void 0 && data.type !== "rating") {
            let err4 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/ratingScoring/properties/type/const", keyword: "const", params: { allowedValue: "rating" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (data.min !== void 0) {
            let data1 = data.min;
            if (!(typeof data1 == "number" && isFinite(data1))) {
              let err5 = { instancePath: instancePath + "/min", schemaPath: "#/$defs/ratingScoring/properties/min/type", keyword: "type", params: { type: "number" } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          }
          if (data.max !== void 0) {
            let data2 = data.max;
            if (!(typeof data2 == "number" && isFinite(data2))) {
              let err6 = { instancePath: instancePath + "/max", schemaPath: "#/$defs/ratingScoring/properties/max/type", keyword: "type", params: { type: "number" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          }
          if (data.anchors !== void 0) {
            let data3 = data.anchors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              for (let key1 in data3) {
                let _errs15 = errors;
                if (typeof key1 == "string" && !pattern78.test(key1)) {
                  let err7 = { instancePath: instancePath + "/anchors", schemaPath: "#/$defs/ratingScoring/properties/anchors/propertyNames/pattern", keyword: "pattern", params: { pattern: "^-?\\d+(\\.\\d+)?$" }, propertyName: key1 };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
                var valid6 = _errs15 === errors;
                if (!valid6) {
                  let err8 = { instancePath: instancePath + "/anchors", schemaPath: "#/$defs/ratingScoring/properties/anchors/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
              }
              for (let key2 in data3) {
                let data4 = data3[key2];
                if (typeof data4 == "string") {
                  if (func4(data4) < 1) {
                    let err9 = { instancePath: instancePath + "/anchors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ratingScoring/properties/anchors/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                  }
                } else {
                  let err10 = { instancePath: instancePath + "/anchors/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ratingScoring/properties/anchors/additionalProperties/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              }
            } else {
              let err11 = { instancePath: instancePath + "/anchors", schemaPath: "#/$defs/ratingScoring/properties/anchors/type", keyword: "type", params: { type: "object" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          }
        } else {
          let err12 = { instancePath, schemaPath: "#/$defs/ratingScoring/type", keyword: "type", params: { type: "object" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      else if (tag0 === "lookup")
        validate72(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
      else {
        let err13 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    else {
      let err14 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 } };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.below === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "below" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.cap === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cap" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "below" || key0 === "cap" || pattern0.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.below !== void 0) {
      let data0 = data.below;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 100 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/below", schemaPath: "#/$defs/points/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err4 = { instancePath: instancePath + "/below", schemaPath: "#/$defs/points/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/below", schemaPath: "#/$defs/points/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.cap !== void 0) {
      let data1 = data.cap;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err6 = { instancePath: instancePath + "/cap", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/cap", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.weight === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "weight" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.scoring === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scoring" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(func2.call(schema126.properties, key0) || pattern0.test(key0))) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err4 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.question !== void 0 && typeof data.question != "string") {
      let err7 = { instancePath: instancePath + "/question", schemaPath: "#/properties/question/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.category !== void 0) {
      let data3 = data.category;
      if (typeof data3 == "string") {
        if (!pattern1.test(data3)) {
          let err8 = { instancePath: instancePath + "/category", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/category", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.outlook !== void 0) {
      let data4 = data.outlook;
      if (typeof data4 != "string") {
        let err10 = { instancePath: instancePath + "/outlook", schemaPath: "#/properties/outlook/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data4 === "current" || data4 === "future")) {
        let err11 = { instancePath: instancePath + "/outlook", schemaPath: "#/properties/outlook/enum", keyword: "enum", params: { allowedValues: schema126.properties.outlook.enum } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.weight !== void 0) {
      let data5 = data.weight;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          let err12 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data6 = data.evidence;
      if (typeof data6 != "string") {
        let err14 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (!(data6 === "required" || data6 === "optional")) {
        let err15 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/enum", keyword: "enum", params: { allowedValues: schema126.properties.evidence.enum } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    data.scoring !== void 0 && (validate67(data.scoring, { instancePath: instancePath + "/scoring", parentData: data, parentDataProperty: "scoring", rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.knockout !== void 0 && (validate77(data.knockout, { instancePath: instancePath + "/knockout", parentData: data, parentDataProperty: "knockout", rootData }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length));
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
var schema143 = { type: "object", required: ["levels"], properties: { assign: { type: "string", enum: ["threshold", "top-n", "percentile", "capacity"] }, hysteresis: { $ref: "#/$defs/points" }, minTenureMonths: { $ref: "#/$defs/months" }, levels: { type: "array", items: { $ref: "#/$defs/tierLevel" }, minItems: 2 } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "seniorReviewMonths" || key0 === "mentorReviewMonths" || key0 === "progressMonths" || key0 === "responseHours" || key0 === "commitments" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.seniorReviewMonths !== void 0) {
      let data0 = data.seniorReviewMonths;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/seniorReviewMonths", schemaPath: "#/$defs/cadence/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/seniorReviewMonths", schemaPath: "#/$defs/cadence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.mentorReviewMonths !== void 0) {
      let data1 = data.mentorReviewMonths;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/mentorReviewMonths", schemaPath: "#/$defs/cadence/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/mentorReviewMonths", schemaPath: "#/$defs/cadence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.progressMonths !== void 0) {
      let data2 = data.progressMonths;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err5 = { instancePath: instancePath + "/progressMonths", schemaPath: "#/$defs/cadence/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
        let err6 = { instancePath: instancePath + "/progressMonths", schemaPath: "#/$defs/cadence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.responseHours !== void 0) {
      let data3 = data.responseHours;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 <= 0 || isNaN(data3)) {
          let err7 = { instancePath: instancePath + "/responseHours", schemaPath: "#/properties/responseHours/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/responseHours", schemaPath: "#/properties/responseHours/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.commitments !== void 0) {
      let data4 = data.commitments;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 == "string") {
            if (func4(data5) < 1) {
              let err9 = { instancePath: instancePath + "/commitments/" + i0, schemaPath: "#/properties/commitments/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/commitments/" + i0, schemaPath: "#/properties/commitments/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/commitments", schemaPath: "#/properties/commitments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate82.errors = vErrors, errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.enter === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enter" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "title" || key0 === "enter" || key0 === "capacity" || key0 === "percentile" || key0 === "service" || pattern0.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.enter !== void 0) {
      let data2 = data.enter;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          let err6 = { instancePath: instancePath + "/enter", schemaPath: "#/$defs/points/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err7 = { instancePath: instancePath + "/enter", schemaPath: "#/$defs/points/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/enter", schemaPath: "#/$defs/points/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.capacity !== void 0) {
      let data3 = data.capacity;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          let err9 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.percentile !== void 0) {
      let data4 = data.percentile;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 100 || isNaN(data4)) {
          let err11 = { instancePath: instancePath + "/percentile", schemaPath: "#/$defs/percentileRank/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          let err12 = { instancePath: instancePath + "/percentile", schemaPath: "#/$defs/percentileRank/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/percentile", schemaPath: "#/$defs/percentileRank/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    data.service !== void 0 && (validate82(data.service, { instancePath: instancePath + "/service", parentData: data, parentDataProperty: "service", rootData }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length));
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate81.errors = vErrors, errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.levels === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "levels" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "assign" || key0 === "hysteresis" || key0 === "minTenureMonths" || key0 === "levels" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.assign !== void 0) {
      let data0 = data.assign;
      if (typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/assign", schemaPath: "#/properties/assign/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data0 === "threshold" || data0 === "top-n" || data0 === "percentile" || data0 === "capacity")) {
        let err3 = { instancePath: instancePath + "/assign", schemaPath: "#/properties/assign/enum", keyword: "enum", params: { allowedValues: schema143.properties.assign.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.hysteresis !== void 0) {
      let data1 = data.hysteresis;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 100 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/hysteresis", schemaPath: "#/$defs/points/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/hysteresis", schemaPath: "#/$defs/points/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/hysteresis", schemaPath: "#/$defs/points/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.minTenureMonths !== void 0) {
      let data2 = data.minTenureMonths;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err7 = { instancePath: instancePath + "/minTenureMonths", schemaPath: "#/$defs/months/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        let err8 = { instancePath: instancePath + "/minTenureMonths", schemaPath: "#/$defs/months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.levels !== void 0) {
      let data3 = data.levels;
      if (Array.isArray(data3)) {
        if (data3.length < 2) {
          let err9 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 2 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate81(data3[i0], { instancePath: instancePath + "/levels/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.criteria === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "criteria" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.tiers === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tiers" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(func2.call(schema121.properties, key0) || pattern0.test(key0))) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err4 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.missing !== void 0) {
      let data3 = data.missing;
      if (typeof data3 != "string") {
        let err9 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data3 === "interval" || data3 === "error" || data3 === "zero" || data3 === "renormalise")) {
        let err10 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/enum", keyword: "enum", params: { allowedValues: schema121.properties.missing.enum } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.minCoverage !== void 0) {
      let data4 = data.minCoverage;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1 || isNaN(data4)) {
          let err11 = { instancePath: instancePath + "/minCoverage", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          let err12 = { instancePath: instancePath + "/minCoverage", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/minCoverage", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.minCriteria !== void 0) {
      let data5 = data.minCriteria;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err14 = { instancePath: instancePath + "/minCriteria", schemaPath: "#/properties/minCriteria/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5))) {
        let err15 = { instancePath: instancePath + "/minCriteria", schemaPath: "#/properties/minCriteria/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.categories !== void 0) {
      let data6 = data.categories;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate64(data6[i0], { instancePath: instancePath + "/categories/" + i0, parentData: data6, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
      } else {
        let err16 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.criteria !== void 0) {
      let data8 = data.criteria;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate66(data8[i1], { instancePath: instancePath + "/criteria/" + i1, parentData: data8, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
      } else {
        let err17 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    data.tiers !== void 0 && (validate80(data.tiers, { instancePath: instancePath + "/tiers", parentData: data, parentDataProperty: "tiers", rootData }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length));
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
var validatePortfolio = validate86, schema154 = { $id: "https://plans-as-code.example/schemas/portfolio.schema.json", type: "object", properties: { title: { type: "string" }, criteria: { $ref: "#/$defs/id" }, currency: { $ref: "#/$defs/currency" }, exchangeRates: { $ref: "#/$defs/exchangeRates" }, fiscalYear: { $ref: "#/$defs/fiscalYearPolicy" }, totals: { $ref: "#/$defs/totals" }, accounts: { $ref: "#/$defs/accountsPolicy" }, horizon: { $ref: "#/$defs/horizonPolicy" }, cadence: { $ref: "#/$defs/cadencePolicy" }, concentration: { $ref: "#/$defs/concentrationPolicy" }, churn: { $ref: "#/$defs/churnPolicy" }, ramp: { $ref: "#/$defs/rampPolicy" }, overrides: { $ref: "#/$defs/overridesPolicy" }, performance: { $ref: "#/$defs/performancePolicy" }, stakeholders: { $ref: "#/$defs/stakeholdersPolicy" }, risks: { $ref: "#/$defs/risksPolicy" }, financials: { $ref: "#/$defs/financialsPolicy" }, effort: { $ref: "#/$defs/effortPolicy" }, criteriaSets: { $ref: "#/$defs/criteriaSetsPolicy" }, people: { type: "array", items: { $ref: "#/$defs/person" } }, segments: { type: "array", items: { $ref: "#/$defs/segment" } }, products: { type: "array", items: { $ref: "#/$defs/product" } }, objectives: { type: "array", items: { $ref: "#/$defs/companyObjective" } }, listReviews: { type: "array", items: { $ref: "#/$defs/listReview" } }, exclude: { type: "array", items: { type: "string", minLength: 1 } }, rules: { $ref: "#/$defs/rules" } }, patternProperties: { "^x-": {} }, additionalProperties: !1, $defs: { id: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, day: { type: "string", format: "date" }, currency: { type: "string", pattern: "^[A-Z]{3}$" }, fiscalYear: { type: "string", pattern: "^FY\\d{4}$" }, money: { type: "number", minimum: 0 }, share: { type: "number", minimum: 0, maximum: 1 }, months: { type: "integer", minimum: 0 }, cadence: { type: "integer", minimum: 1 }, exchangeRates: { type: "object", properties: { asOf: { $ref: "#/$defs/day" }, rates: { type: "object", propertyNames: { pattern: "^[A-Z]{3}$" }, additionalProperties: { type: "number", exclusiveMinimum: 0 } } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, fiscalYearPolicy: { type: "object", properties: { startMonth: { type: "integer", minimum: 1, maximum: 12 }, current: { $ref: "#/$defs/fiscalYear" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, totals: { type: "object", properties: { customers: { type: "integer", minimum: 0 }, revenue: { $ref: "#/$defs/money" }, target: { $ref: "#/$defs/money" }, growth: { type: "number", minimum: -1 }, linkedShare: { $ref: "#/$defs/share" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, accountsPolicy: { type: "object", properties: { min: { type: "integer", minimum: 0 }, max: { type: "integer", minimum: 1 }, per: { type: "string", enum: ["portfolio", "owner", "segment", "productLine"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, horizonPolicy: { type: "object", properties: { minMonths: { $ref: "#/$defs/months" }, maxMonths: { $ref: "#/$defs/months" }, transactionalMonths: { $ref: "#/$defs/months" }, shortTermMonths: { $ref: "#/$defs/months" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, cadencePolicy: { type: "object", properties: { seniorMonths: { $ref: "#/$defs/cadence" }, mentorMonths: { $ref: "#/$defs/cadence" }, progressMonths: { $ref: "#/$defs/cadence" }, listMonths: { $ref: "#/$defs/cadence" }, graceDays: { type: "integer", minimum: 0 }, shelvedPeriods: { type: "integer", minimum: 1 }, factsPeriods: { type: "integer", minimum: 1 } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, concentrationPolicy: { type: "object", properties: { singleMax: { $ref: "#/$defs/share" }, disclose: { $ref: "#/$defs/share" }, paretoValue: { $ref: "#/$defs/share" }, paretoShare: { $ref: "#/$defs/share" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, churnPolicy: { type: "object", properties: { minRetained: { $ref: "#/$defs/share" }, maxTierChanges: { $ref: "#/$defs/share" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, rampPolicy: { type: "object", properties: { minMonths: { $ref: "#/$defs/months" }, maxMonths: { $ref: "#/$defs/months" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, overridesPolicy: { type: "object", properties: { max: { type: "integer", minimum: 0 }, maxMonths: { $ref: "#/$defs/months" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, performancePolicy: { type: "object", properties: { failingPeriods: { type: "integer", minimum: 1 }, correctiveMonths: { $ref: "#/$defs/months" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, stakeholdersPolicy: { type: "object", properties: { minCoverage: { $ref: "#/$defs/share" }, influentialFrom: { type: "integer", minimum: 1, maximum: 5 } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, risksPolicy: { type: "object", properties: { highFrom: { type: "integer", minimum: 1, maximum: 25 } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, financialsPolicy: { type: "object", properties: { historyYears: { type: "integer", minimum: 0 }, fallingYears: { type: "integer", minimum: 1 } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, effortPolicy: { type: "object", properties: { tolerance: { type: "number", minimum: 0 }, newMonths: { $ref: "#/$defs/months" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, criteriaSetsPolicy: { type: "object", properties: { soundCount: { type: "integer", minimum: 1 }, sizeMax: { $ref: "#/$defs/share" }, fragileWeight: { $ref: "#/$defs/share" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, person: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/id" }, name: { type: "string" }, role: { type: "string", enum: ["account-manager", "executive", "mentor", "specialist", "service", "operations"] }, fte: { type: "number", minimum: 0, maximum: 1.5 } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, statements: { type: "array", items: { type: "string", minLength: 1 } }, segment: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/id" }, name: { type: "string" }, source: { type: "string", minLength: 1 }, analysedOn: { $ref: "#/$defs/day" }, ourStrengths: { $ref: "#/$defs/statements" }, ourWeaknesses: { $ref: "#/$defs/statements" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, product: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/id" }, name: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, companyObjective: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/id" }, statement: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, listReview: { type: "object", required: ["date"], properties: { date: { $ref: "#/$defs/day" }, reviewers: { type: "array", items: { $ref: "#/$defs/id" } }, outcome: { type: "string", enum: ["approved", "changed", "rejected"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, severity: { type: "string", enum: ["off", "information", "warning", "error", "default"] }, rules: { type: "object", properties: { all: { $ref: "#/$defs/severity" }, "syntax-invalid": { $ref: "#/$defs/severity" }, "schema-violated": { $ref: "#/$defs/severity" }, "id-duplicated": { $ref: "#/$defs/severity" }, "reference-unknown": { $ref: "#/$defs/severity" }, "date-impossible": { $ref: "#/$defs/severity" }, "horizon-missing": { $ref: "#/$defs/severity" }, "horizon-transactional": { $ref: "#/$defs/severity" }, "horizon-out-of-bounds": { $ref: "#/$defs/severity" }, "horizon-over": { $ref: "#/$defs/severity" }, "review-stale": { $ref: "#/$defs/severity" }, "review-incomplete": { $ref: "#/$defs/severity" }, "list-review-stale": { $ref: "#/$defs/severity" }, "score-missing": { $ref: "#/$defs/severity" }, "score-undetermined": { $ref: "#/$defs/severity" }, "score-unevidenced": { $ref: "#/$defs/severity" }, "score-outdated": { $ref: "#/$defs/severity" }, "coverage-low": { $ref: "#/$defs/severity" }, "tier-mismatch": { $ref: "#/$defs/severity" }, "tier-fragile": { $ref: "#/$defs/severity" }, "override-unjustified": { $ref: "#/$defs/severity" }, "override-expired": { $ref: "#/$defs/severity" }, "overrides-too-many": { $ref: "#/$defs/severity" }, "criteria-too-few": { $ref: "#/$defs/severity" }, "category-missing": { $ref: "#/$defs/severity" }, "outlook-missing": { $ref: "#/$defs/severity" }, "weight-uniform": { $ref: "#/$defs/severity" }, "size-dominates": { $ref: "#/$defs/severity" }, "scale-unanchored": { $ref: "#/$defs/severity" }, "input-unknown": { $ref: "#/$defs/severity" }, "bands-disordered": { $ref: "#/$defs/severity" }, "tier-unreachable": { $ref: "#/$defs/severity" }, "service-undifferentiated": { $ref: "#/$defs/severity" }, "rationale-missing": { $ref: "#/$defs/severity" }, "goal-missing": { $ref: "#/$defs/severity" }, "key-status-declined": { $ref: "#/$defs/severity" }, "owner-overloaded": { $ref: "#/$defs/severity" }, "manager-uncommitted": { $ref: "#/$defs/severity" }, "mentor-missing": { $ref: "#/$defs/severity" }, "mentor-involved": { $ref: "#/$defs/severity" }, "objective-unmeasured": { $ref: "#/$defs/severity" }, "objectives-one-sided": { $ref: "#/$defs/severity" }, "objectives-short-term": { $ref: "#/$defs/severity" }, "objective-unlinked": { $ref: "#/$defs/severity" }, "action-unaccountable": { $ref: "#/$defs/severity" }, "action-overdue": { $ref: "#/$defs/severity" }, "plan-shelved": { $ref: "#/$defs/severity" }, "progress-unreported": { $ref: "#/$defs/severity" }, "performance-unanswered": { $ref: "#/$defs/severity" }, "corrective-overdue": { $ref: "#/$defs/severity" }, "stakeholders-missing": { $ref: "#/$defs/severity" }, "coverage-thin": { $ref: "#/$defs/severity" }, "single-threaded": { $ref: "#/$defs/severity" }, "key-player-opposed": { $ref: "#/$defs/severity" }, "contact-lapsed": { $ref: "#/$defs/severity" }, "next-move-overdue": { $ref: "#/$defs/severity" }, "swot-missing": { $ref: "#/$defs/severity" }, "risk-unowned": { $ref: "#/$defs/severity" }, "resources-unfunded": { $ref: "#/$defs/severity" }, "cost-to-serve-unknown": { $ref: "#/$defs/severity" }, "relationship-unprofitable": { $ref: "#/$defs/severity" }, "margin-declining": { $ref: "#/$defs/severity" }, "history-thin": { $ref: "#/$defs/severity" }, "revenue-too-soon": { $ref: "#/$defs/severity" }, "revenue-overdue": { $ref: "#/$defs/severity" }, "target-missing": { $ref: "#/$defs/severity" }, "financials-outdated": { $ref: "#/$defs/severity" }, "account-count": { $ref: "#/$defs/severity" }, "capacity-exceeded": { $ref: "#/$defs/severity" }, "concentration-high": { $ref: "#/$defs/severity" }, "concentration-disclosable": { $ref: "#/$defs/severity" }, "pareto-weak": { $ref: "#/$defs/severity" }, "targets-short": { $ref: "#/$defs/severity" }, "effort-inverted": { $ref: "#/$defs/severity" }, "list-churned": { $ref: "#/$defs/severity" }, "segment-unanalysed": { $ref: "#/$defs/severity" }, "key-player-market-uncovered": { $ref: "#/$defs/severity" }, "review-unsubstantiated": { $ref: "#/$defs/severity" }, "rating-raised-unevidenced": { $ref: "#/$defs/severity" }, "score-self-approved": { $ref: "#/$defs/severity" }, "criteria-tailored": { $ref: "#/$defs/severity" }, "override-self-granted": { $ref: "#/$defs/severity" }, "suppression-unexplained": { $ref: "#/$defs/severity" }, "suppression-unused": { $ref: "#/$defs/severity" }, "suppression-expired": { $ref: "#/$defs/severity" }, "setting-unmatched": { $ref: "#/$defs/severity" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 } } };
var schema165 = { type: "object", properties: { min: { type: "integer", minimum: 0 }, max: { type: "integer", minimum: 1 }, per: { type: "string", enum: ["portfolio", "owner", "segment", "productLine"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "asOf" || key0 === "rates" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.asOf !== void 0) {
      let data0 = data.asOf;
      if (typeof data0 == "string") {
        if (!formats0(data0)) {
          let err1 = { instancePath: instancePath + "/asOf", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/asOf", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.rates !== void 0) {
      let data1 = data.rates;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (let key1 in data1) {
          let _errs7 = errors;
          if (typeof key1 == "string" && !pattern9.test(key1)) {
            let err3 = { instancePath: instancePath + "/rates", schemaPath: "#/properties/rates/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, propertyName: key1 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          var valid2 = _errs7 === errors;
          if (!valid2) {
            let err4 = { instancePath: instancePath + "/rates", schemaPath: "#/properties/rates/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        for (let key2 in data1) {
          let data2 = data1[key2];
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 <= 0 || isNaN(data2)) {
              let err5 = { instancePath: instancePath + "/rates/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rates/additionalProperties/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/rates/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rates/additionalProperties/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/rates", schemaPath: "#/properties/rates/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "startMonth" || key0 === "current" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.startMonth !== void 0) {
      let data0 = data.startMonth;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/startMonth", schemaPath: "#/properties/startMonth/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 12 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/startMonth", schemaPath: "#/properties/startMonth/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/startMonth", schemaPath: "#/properties/startMonth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    if (data.current !== void 0) {
      let data1 = data.current;
      if (typeof data1 == "string") {
        if (!pattern10.test(data1)) {
          let err4 = { instancePath: instancePath + "/current", schemaPath: "#/$defs/fiscalYear/pattern", keyword: "pattern", params: { pattern: "^FY\\d{4}$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/current", schemaPath: "#/$defs/fiscalYear/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "customers" || key0 === "revenue" || key0 === "target" || key0 === "growth" || key0 === "linkedShare" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.customers !== void 0) {
      let data0 = data.customers;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/customers", schemaPath: "#/properties/customers/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/customers", schemaPath: "#/properties/customers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.revenue !== void 0) {
      let data1 = data.revenue;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/revenue", schemaPath: "#/$defs/money/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/revenue", schemaPath: "#/$defs/money/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          let err5 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/money/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/target", schemaPath: "#/$defs/money/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.growth !== void 0) {
      let data3 = data.growth;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < -1 || isNaN(data3)) {
          let err7 = { instancePath: instancePath + "/growth", schemaPath: "#/properties/growth/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/growth", schemaPath: "#/properties/growth/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.linkedShare !== void 0) {
      let data4 = data.linkedShare;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1 || isNaN(data4)) {
          let err9 = { instancePath: instancePath + "/linkedShare", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          let err10 = { instancePath: instancePath + "/linkedShare", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/linkedShare", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate91.errors = vErrors, errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "minMonths" || key0 === "maxMonths" || key0 === "transactionalMonths" || key0 === "shortTermMonths" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.minMonths !== void 0) {
      let data0 = data.minMonths;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/minMonths", schemaPath: "#/$defs/months/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/minMonths", schemaPath: "#/$defs/months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.maxMonths !== void 0) {
      let data1 = data.maxMonths;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/maxMonths", schemaPath: "#/$defs/months/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/maxMonths", schemaPath: "#/$defs/months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.transactionalMonths !== void 0) {
      let data2 = data.transactionalMonths;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err5 = { instancePath: instancePath + "/transactionalMonths", schemaPath: "#/$defs/months/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        let err6 = { instancePath: instancePath + "/transactionalMonths", schemaPath: "#/$defs/months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.shortTermMonths !== void 0) {
      let data3 = data.shortTermMonths;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err7 = { instancePath: instancePath + "/shortTermMonths", schemaPath: "#/$defs/months/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
        let err8 = { instancePath: instancePath + "/shortTermMonths", schemaPath: "#/$defs/months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate93.errors = vErrors, errors === 0;
}
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "seniorMonths" || key0 === "mentorMonths" || key0 === "progressMonths" || key0 === "listMonths" || key0 === "graceDays" || key0 === "shelvedPeriods" || key0 === "factsPeriods" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.seniorMonths !== void 0) {
      let data0 = data.seniorMonths;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/seniorMonths", schemaPath: "#/$defs/cadence/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/seniorMonths", schemaPath: "#/$defs/cadence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.mentorMonths !== void 0) {
      let data1 = data.mentorMonths;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/mentorMonths", schemaPath: "#/$defs/cadence/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/mentorMonths", schemaPath: "#/$defs/cadence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.progressMonths !== void 0) {
      let data2 = data.progressMonths;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err5 = { instancePath: instancePath + "/progressMonths", schemaPath: "#/$defs/cadence/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
        let err6 = { instancePath: instancePath + "/progressMonths", schemaPath: "#/$defs/cadence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.listMonths !== void 0) {
      let data3 = data.listMonths;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err7 = { instancePath: instancePath + "/listMonths", schemaPath: "#/$defs/cadence/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
        let err8 = { instancePath: instancePath + "/listMonths", schemaPath: "#/$defs/cadence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.graceDays !== void 0) {
      let data4 = data.graceDays;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err9 = { instancePath: instancePath + "/graceDays", schemaPath: "#/properties/graceDays/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4))) {
        let err10 = { instancePath: instancePath + "/graceDays", schemaPath: "#/properties/graceDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.shelvedPeriods !== void 0) {
      let data5 = data.shelvedPeriods;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err11 = { instancePath: instancePath + "/shelvedPeriods", schemaPath: "#/properties/shelvedPeriods/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5))) {
        let err12 = { instancePath: instancePath + "/shelvedPeriods", schemaPath: "#/properties/shelvedPeriods/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.factsPeriods !== void 0) {
      let data6 = data.factsPeriods;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err13 = { instancePath: instancePath + "/factsPeriods", schemaPath: "#/properties/factsPeriods/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && (data6 < 1 || isNaN(data6))) {
        let err14 = { instancePath: instancePath + "/factsPeriods", schemaPath: "#/properties/factsPeriods/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate95.errors = vErrors, errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "singleMax" || key0 === "disclose" || key0 === "paretoValue" || key0 === "paretoShare" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.singleMax !== void 0) {
      let data0 = data.singleMax;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/singleMax", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/singleMax", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/singleMax", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.disclose !== void 0) {
      let data1 = data.disclose;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/disclose", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/disclose", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/disclose", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.paretoValue !== void 0) {
      let data2 = data.paretoValue;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1 || isNaN(data2)) {
          let err7 = { instancePath: instancePath + "/paretoValue", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err8 = { instancePath: instancePath + "/paretoValue", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/paretoValue", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.paretoShare !== void 0) {
      let data3 = data.paretoShare;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1 || isNaN(data3)) {
          let err10 = { instancePath: instancePath + "/paretoShare", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          let err11 = { instancePath: instancePath + "/paretoShare", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/paretoShare", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate97.errors = vErrors, errors === 0;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "minRetained" || key0 === "maxTierChanges" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.minRetained !== void 0) {
      let data0 = data.minRetained;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/minRetained", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/minRetained", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/minRetained", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.maxTierChanges !== void 0) {
      let data1 = data.maxTierChanges;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/maxTierChanges", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/maxTierChanges", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/maxTierChanges", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate99.errors = vErrors, errors === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "minMonths" || key0 === "maxMonths" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.minMonths !== void 0) {
      let data0 = data.minMonths;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/minMonths", schemaPath: "#/$defs/months/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/minMonths", schemaPath: "#/$defs/months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.maxMonths !== void 0) {
      let data1 = data.maxMonths;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/maxMonths", schemaPath: "#/$defs/months/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/maxMonths", schemaPath: "#/$defs/months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate101.errors = vErrors, errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "max" || key0 === "maxMonths" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.max !== void 0) {
      let data0 = data.max;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.maxMonths !== void 0) {
      let data1 = data.maxMonths;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/maxMonths", schemaPath: "#/$defs/months/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/maxMonths", schemaPath: "#/$defs/months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate103.errors = vErrors, errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "failingPeriods" || key0 === "correctiveMonths" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.failingPeriods !== void 0) {
      let data0 = data.failingPeriods;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/failingPeriods", schemaPath: "#/properties/failingPeriods/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/failingPeriods", schemaPath: "#/properties/failingPeriods/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.correctiveMonths !== void 0) {
      let data1 = data.correctiveMonths;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/correctiveMonths", schemaPath: "#/$defs/months/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/correctiveMonths", schemaPath: "#/$defs/months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate105.errors = vErrors, errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "minCoverage" || key0 === "influentialFrom" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.minCoverage !== void 0) {
      let data0 = data.minCoverage;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/minCoverage", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/minCoverage", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/minCoverage", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.influentialFrom !== void 0) {
      let data1 = data.influentialFrom;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/influentialFrom", schemaPath: "#/properties/influentialFrom/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 5 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/influentialFrom", schemaPath: "#/properties/influentialFrom/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/influentialFrom", schemaPath: "#/properties/influentialFrom/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate107.errors = vErrors, errors === 0;
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "tolerance" || key0 === "newMonths" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.tolerance !== void 0) {
      let data0 = data.tolerance;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.newMonths !== void 0) {
      let data1 = data.newMonths;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/newMonths", schemaPath: "#/$defs/months/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err4 = { instancePath: instancePath + "/newMonths", schemaPath: "#/$defs/months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate109.errors = vErrors, errors === 0;
}
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "soundCount" || key0 === "sizeMax" || key0 === "fragileWeight" || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.soundCount !== void 0) {
      let data0 = data.soundCount;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/soundCount", schemaPath: "#/properties/soundCount/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/soundCount", schemaPath: "#/properties/soundCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.sizeMax !== void 0) {
      let data1 = data.sizeMax;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1 || isNaN(data1)) {
          let err3 = { instancePath: instancePath + "/sizeMax", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/sizeMax", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/sizeMax", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.fragileWeight !== void 0) {
      let data2 = data.fragileWeight;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1 || isNaN(data2)) {
          let err6 = { instancePath: instancePath + "/fragileWeight", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          let err7 = { instancePath: instancePath + "/fragileWeight", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/fragileWeight", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate111.errors = vErrors, errors === 0;
}
var schema200 = { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/id" }, name: { type: "string" }, role: { type: "string", enum: ["account-manager", "executive", "mentor", "specialist", "service", "operations"] }, fte: { type: "number", minimum: 0, maximum: 1.5 } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "name" || key0 === "role" || key0 === "fte" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.role !== void 0) {
      let data2 = data.role;
      if (typeof data2 != "string") {
        let err5 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data2 === "account-manager" || data2 === "executive" || data2 === "mentor" || data2 === "specialist" || data2 === "service" || data2 === "operations")) {
        let err6 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema200.properties.role.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.fte !== void 0) {
      let data3 = data.fte;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1.5 || isNaN(data3)) {
          let err7 = { instancePath: instancePath + "/fte", schemaPath: "#/properties/fte/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1.5 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          let err8 = { instancePath: instancePath + "/fte", schemaPath: "#/properties/fte/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/fte", schemaPath: "#/properties/fte/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate113.errors = vErrors, errors === 0;
}
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "name" || key0 === "source" || key0 === "analysedOn" || key0 === "ourStrengths" || key0 === "ourWeaknesses" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.source !== void 0) {
      let data2 = data.source;
      if (typeof data2 == "string") {
        if (func4(data2) < 1) {
          let err5 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.analysedOn !== void 0) {
      let data3 = data.analysedOn;
      if (typeof data3 == "string") {
        if (!formats0(data3)) {
          let err7 = { instancePath: instancePath + "/analysedOn", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/analysedOn", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.ourStrengths !== void 0) {
      let data4 = data.ourStrengths;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 == "string") {
            if (func4(data5) < 1) {
              let err9 = { instancePath: instancePath + "/ourStrengths/" + i0, schemaPath: "#/$defs/statements/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/ourStrengths/" + i0, schemaPath: "#/$defs/statements/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/ourStrengths", schemaPath: "#/$defs/statements/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.ourWeaknesses !== void 0) {
      let data6 = data.ourWeaknesses;
      if (Array.isArray(data6)) {
        let len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (typeof data7 == "string") {
            if (func4(data7) < 1) {
              let err12 = { instancePath: instancePath + "/ourWeaknesses/" + i1, schemaPath: "#/$defs/statements/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/ourWeaknesses/" + i1, schemaPath: "#/$defs/statements/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/ourWeaknesses", schemaPath: "#/$defs/statements/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate115.errors = vErrors, errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "name" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate117.errors = vErrors, errors === 0;
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "statement" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern1.test(data0)) {
          let err2 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.statement !== void 0 && typeof data.statement != "string") {
      let err4 = { instancePath: instancePath + "/statement", schemaPath: "#/properties/statement/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate119.errors = vErrors, errors === 0;
}
var schema211 = { type: "object", required: ["date"], properties: { date: { $ref: "#/$defs/day" }, reviewers: { type: "array", items: { $ref: "#/$defs/id" } }, outcome: { type: "string", enum: ["approved", "changed", "rejected"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "date" || key0 === "reviewers" || key0 === "outcome" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.date !== void 0) {
      let data0 = data.date;
      if (typeof data0 == "string") {
        if (!formats0(data0)) {
          let err2 = { instancePath: instancePath + "/date", schemaPath: "#/$defs/day/format", keyword: "format", params: { format: "date" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/date", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.reviewers !== void 0) {
      let data1 = data.reviewers;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (!pattern1.test(data2)) {
              let err4 = { instancePath: instancePath + "/reviewers/" + i0, schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/reviewers/" + i0, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/reviewers", schemaPath: "#/properties/reviewers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.outcome !== void 0) {
      let data3 = data.outcome;
      if (typeof data3 != "string") {
        let err7 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data3 === "approved" || data3 === "changed" || data3 === "rejected")) {
        let err8 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema211.properties.outcome.enum } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate121.errors = vErrors, errors === 0;
}
var schema214 = { type: "object", properties: { all: { $ref: "#/$defs/severity" }, "syntax-invalid": { $ref: "#/$defs/severity" }, "schema-violated": { $ref: "#/$defs/severity" }, "id-duplicated": { $ref: "#/$defs/severity" }, "reference-unknown": { $ref: "#/$defs/severity" }, "date-impossible": { $ref: "#/$defs/severity" }, "horizon-missing": { $ref: "#/$defs/severity" }, "horizon-transactional": { $ref: "#/$defs/severity" }, "horizon-out-of-bounds": { $ref: "#/$defs/severity" }, "horizon-over": { $ref: "#/$defs/severity" }, "review-stale": { $ref: "#/$defs/severity" }, "review-incomplete": { $ref: "#/$defs/severity" }, "list-review-stale": { $ref: "#/$defs/severity" }, "score-missing": { $ref: "#/$defs/severity" }, "score-undetermined": { $ref: "#/$defs/severity" }, "score-unevidenced": { $ref: "#/$defs/severity" }, "score-outdated": { $ref: "#/$defs/severity" }, "coverage-low": { $ref: "#/$defs/severity" }, "tier-mismatch": { $ref: "#/$defs/severity" }, "tier-fragile": { $ref: "#/$defs/severity" }, "override-unjustified": { $ref: "#/$defs/severity" }, "override-expired": { $ref: "#/$defs/severity" }, "overrides-too-many": { $ref: "#/$defs/severity" }, "criteria-too-few": { $ref: "#/$defs/severity" }, "category-missing": { $ref: "#/$defs/severity" }, "outlook-missing": { $ref: "#/$defs/severity" }, "weight-uniform": { $ref: "#/$defs/severity" }, "size-dominates": { $ref: "#/$defs/severity" }, "scale-unanchored": { $ref: "#/$defs/severity" }, "input-unknown": { $ref: "#/$defs/severity" }, "bands-disordered": { $ref: "#/$defs/severity" }, "tier-unreachable": { $ref: "#/$defs/severity" }, "service-undifferentiated": { $ref: "#/$defs/severity" }, "rationale-missing": { $ref: "#/$defs/severity" }, "goal-missing": { $ref: "#/$defs/severity" }, "key-status-declined": { $ref: "#/$defs/severity" }, "owner-overloaded": { $ref: "#/$defs/severity" }, "manager-uncommitted": { $ref: "#/$defs/severity" }, "mentor-missing": { $ref: "#/$defs/severity" }, "mentor-involved": { $ref: "#/$defs/severity" }, "objective-unmeasured": { $ref: "#/$defs/severity" }, "objectives-one-sided": { $ref: "#/$defs/severity" }, "objectives-short-term": { $ref: "#/$defs/severity" }, "objective-unlinked": { $ref: "#/$defs/severity" }, "action-unaccountable": { $ref: "#/$defs/severity" }, "action-overdue": { $ref: "#/$defs/severity" }, "plan-shelved": { $ref: "#/$defs/severity" }, "progress-unreported": { $ref: "#/$defs/severity" }, "performance-unanswered": { $ref: "#/$defs/severity" }, "corrective-overdue": { $ref: "#/$defs/severity" }, "stakeholders-missing": { $ref: "#/$defs/severity" }, "coverage-thin": { $ref: "#/$defs/severity" }, "single-threaded": { $ref: "#/$defs/severity" }, "key-player-opposed": { $ref: "#/$defs/severity" }, "contact-lapsed": { $ref: "#/$defs/severity" }, "next-move-overdue": { $ref: "#/$defs/severity" }, "swot-missing": { $ref: "#/$defs/severity" }, "risk-unowned": { $ref: "#/$defs/severity" }, "resources-unfunded": { $ref: "#/$defs/severity" }, "cost-to-serve-unknown": { $ref: "#/$defs/severity" }, "relationship-unprofitable": { $ref: "#/$defs/severity" }, "margin-declining": { $ref: "#/$defs/severity" }, "history-thin": { $ref: "#/$defs/severity" }, "revenue-too-soon": { $ref: "#/$defs/severity" }, "revenue-overdue": { $ref: "#/$defs/severity" }, "target-missing": { $ref: "#/$defs/severity" }, "financials-outdated": { $ref: "#/$defs/severity" }, "account-count": { $ref: "#/$defs/severity" }, "capacity-exceeded": { $ref: "#/$defs/severity" }, "concentration-high": { $ref: "#/$defs/severity" }, "concentration-disclosable": { $ref: "#/$defs/severity" }, "pareto-weak": { $ref: "#/$defs/severity" }, "targets-short": { $ref: "#/$defs/severity" }, "effort-inverted": { $ref: "#/$defs/severity" }, "list-churned": { $ref: "#/$defs/severity" }, "segment-unanalysed": { $ref: "#/$defs/severity" }, "key-player-market-uncovered": { $ref: "#/$defs/severity" }, "review-unsubstantiated": { $ref: "#/$defs/severity" }, "rating-raised-unevidenced": { $ref: "#/$defs/severity" }, "score-self-approved": { $ref: "#/$defs/severity" }, "criteria-tailored": { $ref: "#/$defs/severity" }, "override-self-granted": { $ref: "#/$defs/severity" }, "suppression-unexplained": { $ref: "#/$defs/severity" }, "suppression-unused": { $ref: "#/$defs/severity" }, "suppression-expired": { $ref: "#/$defs/severity" }, "setting-unmatched": { $ref: "#/$defs/severity" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema215 = { type: "string", enum: ["off", "information", "warning", "error", "default"] };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(func2.call(schema214.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.all !== void 0) {
      let data0 = data.all;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/all", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "off" || data0 === "information" || data0 === "warning" || data0 === "error" || data0 === "default")) {
        let err2 = { instancePath: instancePath + "/all", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data["syntax-invalid"] !== void 0) {
      let data1 = data["syntax-invalid"];
      if (typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/syntax-invalid", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data1 === "off" || data1 === "information" || data1 === "warning" || data1 === "error" || data1 === "default")) {
        let err4 = { instancePath: instancePath + "/syntax-invalid", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data["schema-violated"] !== void 0) {
      let data2 = data["schema-violated"];
      if (typeof data2 != "string") {
        let err5 = { instancePath: instancePath + "/schema-violated", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data2 === "off" || data2 === "information" || data2 === "warning" || data2 === "error" || data2 === "default")) {
        let err6 = { instancePath: instancePath + "/schema-violated", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data["id-duplicated"] !== void 0) {
      let data3 = data["id-duplicated"];
      if (typeof data3 != "string") {
        let err7 = { instancePath: instancePath + "/id-duplicated", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data3 === "off" || data3 === "information" || data3 === "warning" || data3 === "error" || data3 === "default")) {
        let err8 = { instancePath: instancePath + "/id-duplicated", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data["reference-unknown"] !== void 0) {
      let data4 = data["reference-unknown"];
      if (typeof data4 != "string") {
        let err9 = { instancePath: instancePath + "/reference-unknown", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data4 === "off" || data4 === "information" || data4 === "warning" || data4 === "error" || data4 === "default")) {
        let err10 = { instancePath: instancePath + "/reference-unknown", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data["date-impossible"] !== void 0) {
      let data5 = data["date-impossible"];
      if (typeof data5 != "string") {
        let err11 = { instancePath: instancePath + "/date-impossible", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (!(data5 === "off" || data5 === "information" || data5 === "warning" || data5 === "error" || data5 === "default")) {
        let err12 = { instancePath: instancePath + "/date-impossible", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data["horizon-missing"] !== void 0) {
      let data6 = data["horizon-missing"];
      if (typeof data6 != "string") {
        let err13 = { instancePath: instancePath + "/horizon-missing", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (!(data6 === "off" || data6 === "information" || data6 === "warning" || data6 === "error" || data6 === "default")) {
        let err14 = { instancePath: instancePath + "/horizon-missing", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data["horizon-transactional"] !== void 0) {
      let data7 = data["horizon-transactional"];
      if (typeof data7 != "string") {
        let err15 = { instancePath: instancePath + "/horizon-transactional", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (!(data7 === "off" || data7 === "information" || data7 === "warning" || data7 === "error" || data7 === "default")) {
        let err16 = { instancePath: instancePath + "/horizon-transactional", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data["horizon-out-of-bounds"] !== void 0) {
      let data8 = data["horizon-out-of-bounds"];
      if (typeof data8 != "string") {
        let err17 = { instancePath: instancePath + "/horizon-out-of-bounds", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (!(data8 === "off" || data8 === "information" || data8 === "warning" || data8 === "error" || data8 === "default")) {
        let err18 = { instancePath: instancePath + "/horizon-out-of-bounds", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data["horizon-over"] !== void 0) {
      let data9 = data["horizon-over"];
      if (typeof data9 != "string") {
        let err19 = { instancePath: instancePath + "/horizon-over", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (!(data9 === "off" || data9 === "information" || data9 === "warning" || data9 === "error" || data9 === "default")) {
        let err20 = { instancePath: instancePath + "/horizon-over", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data["review-stale"] !== void 0) {
      let data10 = data["review-stale"];
      if (typeof data10 != "string") {
        let err21 = { instancePath: instancePath + "/review-stale", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (!(data10 === "off" || data10 === "information" || data10 === "warning" || data10 === "error" || data10 === "default")) {
        let err22 = { instancePath: instancePath + "/review-stale", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data["review-incomplete"] !== void 0) {
      let data11 = data["review-incomplete"];
      if (typeof data11 != "string") {
        let err23 = { instancePath: instancePath + "/review-incomplete", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (!(data11 === "off" || data11 === "information" || data11 === "warning" || data11 === "error" || data11 === "default")) {
        let err24 = { instancePath: instancePath + "/review-incomplete", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data["list-review-stale"] !== void 0) {
      let data12 = data["list-review-stale"];
      if (typeof data12 != "string") {
        let err25 = { instancePath: instancePath + "/list-review-stale", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (!(data12 === "off" || data12 === "information" || data12 === "warning" || data12 === "error" || data12 === "default")) {
        let err26 = { instancePath: instancePath + "/list-review-stale", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data["score-missing"] !== void 0) {
      let data13 = data["score-missing"];
      if (typeof data13 != "string") {
        let err27 = { instancePath: instancePath + "/score-missing", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (!(data13 === "off" || data13 === "information" || data13 === "warning" || data13 === "error" || data13 === "default")) {
        let err28 = { instancePath: instancePath + "/score-missing", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data["score-undetermined"] !== void 0) {
      let data14 = data["score-undetermined"];
      if (typeof data14 != "string") {
        let err29 = { instancePath: instancePath + "/score-undetermined", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (!(data14 === "off" || data14 === "information" || data14 === "warning" || data14 === "error" || data14 === "default")) {
        let err30 = { instancePath: instancePath + "/score-undetermined", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data["score-unevidenced"] !== void 0) {
      let data15 = data["score-unevidenced"];
      if (typeof data15 != "string") {
        let err31 = { instancePath: instancePath + "/score-unevidenced", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (!(data15 === "off" || data15 === "information" || data15 === "warning" || data15 === "error" || data15 === "default")) {
        let err32 = { instancePath: instancePath + "/score-unevidenced", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data["score-outdated"] !== void 0) {
      let data16 = data["score-outdated"];
      if (typeof data16 != "string") {
        let err33 = { instancePath: instancePath + "/score-outdated", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      if (!(data16 === "off" || data16 === "information" || data16 === "warning" || data16 === "error" || data16 === "default")) {
        let err34 = { instancePath: instancePath + "/score-outdated", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data["coverage-low"] !== void 0) {
      let data17 = data["coverage-low"];
      if (typeof data17 != "string") {
        let err35 = { instancePath: instancePath + "/coverage-low", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (!(data17 === "off" || data17 === "information" || data17 === "warning" || data17 === "error" || data17 === "default")) {
        let err36 = { instancePath: instancePath + "/coverage-low", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data["tier-mismatch"] !== void 0) {
      let data18 = data["tier-mismatch"];
      if (typeof data18 != "string") {
        let err37 = { instancePath: instancePath + "/tier-mismatch", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      if (!(data18 === "off" || data18 === "information" || data18 === "warning" || data18 === "error" || data18 === "default")) {
        let err38 = { instancePath: instancePath + "/tier-mismatch", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data["tier-fragile"] !== void 0) {
      let data19 = data["tier-fragile"];
      if (typeof data19 != "string") {
        let err39 = { instancePath: instancePath + "/tier-fragile", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      if (!(data19 === "off" || data19 === "information" || data19 === "warning" || data19 === "error" || data19 === "default")) {
        let err40 = { instancePath: instancePath + "/tier-fragile", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data["override-unjustified"] !== void 0) {
      let data20 = data["override-unjustified"];
      if (typeof data20 != "string") {
        let err41 = { instancePath: instancePath + "/override-unjustified", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
      if (!(data20 === "off" || data20 === "information" || data20 === "warning" || data20 === "error" || data20 === "default")) {
        let err42 = { instancePath: instancePath + "/override-unjustified", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data["override-expired"] !== void 0) {
      let data21 = data["override-expired"];
      if (typeof data21 != "string") {
        let err43 = { instancePath: instancePath + "/override-expired", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
      if (!(data21 === "off" || data21 === "information" || data21 === "warning" || data21 === "error" || data21 === "default")) {
        let err44 = { instancePath: instancePath + "/override-expired", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data["overrides-too-many"] !== void 0) {
      let data22 = data["overrides-too-many"];
      if (typeof data22 != "string") {
        let err45 = { instancePath: instancePath + "/overrides-too-many", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
      if (!(data22 === "off" || data22 === "information" || data22 === "warning" || data22 === "error" || data22 === "default")) {
        let err46 = { instancePath: instancePath + "/overrides-too-many", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data["criteria-too-few"] !== void 0) {
      let data23 = data["criteria-too-few"];
      if (typeof data23 != "string") {
        let err47 = { instancePath: instancePath + "/criteria-too-few", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
      if (!(data23 === "off" || data23 === "information" || data23 === "warning" || data23 === "error" || data23 === "default")) {
        let err48 = { instancePath: instancePath + "/criteria-too-few", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data["category-missing"] !== void 0) {
      let data24 = data["category-missing"];
      if (typeof data24 != "string") {
        let err49 = { instancePath: instancePath + "/category-missing", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
      if (!(data24 === "off" || data24 === "information" || data24 === "warning" || data24 === "error" || data24 === "default")) {
        let err50 = { instancePath: instancePath + "/category-missing", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data["outlook-missing"] !== void 0) {
      let data25 = data["outlook-missing"];
      if (typeof data25 != "string") {
        let err51 = { instancePath: instancePath + "/outlook-missing", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
      if (!(data25 === "off" || data25 === "information" || data25 === "warning" || data25 === "error" || data25 === "default")) {
        let err52 = { instancePath: instancePath + "/outlook-missing", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data["weight-uniform"] !== void 0) {
      let data26 = data["weight-uniform"];
      if (typeof data26 != "string") {
        let err53 = { instancePath: instancePath + "/weight-uniform", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
      if (!(data26 === "off" || data26 === "information" || data26 === "warning" || data26 === "error" || data26 === "default")) {
        let err54 = { instancePath: instancePath + "/weight-uniform", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data["size-dominates"] !== void 0) {
      let data27 = data["size-dominates"];
      if (typeof data27 != "string") {
        let err55 = { instancePath: instancePath + "/size-dominates", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
      if (!(data27 === "off" || data27 === "information" || data27 === "warning" || data27 === "error" || data27 === "default")) {
        let err56 = { instancePath: instancePath + "/size-dominates", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data["scale-unanchored"] !== void 0) {
      let data28 = data["scale-unanchored"];
      if (typeof data28 != "string") {
        let err57 = { instancePath: instancePath + "/scale-unanchored", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
      if (!(data28 === "off" || data28 === "information" || data28 === "warning" || data28 === "error" || data28 === "default")) {
        let err58 = { instancePath: instancePath + "/scale-unanchored", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
    }
    if (data["input-unknown"] !== void 0) {
      let data29 = data["input-unknown"];
      if (typeof data29 != "string") {
        let err59 = { instancePath: instancePath + "/input-unknown", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
      if (!(data29 === "off" || data29 === "information" || data29 === "warning" || data29 === "error" || data29 === "default")) {
        let err60 = { instancePath: instancePath + "/input-unknown", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    }
    if (data["bands-disordered"] !== void 0) {
      let data30 = data["bands-disordered"];
      if (typeof data30 != "string") {
        let err61 = { instancePath: instancePath + "/bands-disordered", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
      if (!(data30 === "off" || data30 === "information" || data30 === "warning" || data30 === "error" || data30 === "default")) {
        let err62 = { instancePath: instancePath + "/bands-disordered", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
    }
    if (data["tier-unreachable"] !== void 0) {
      let data31 = data["tier-unreachable"];
      if (typeof data31 != "string") {
        let err63 = { instancePath: instancePath + "/tier-unreachable", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
      if (!(data31 === "off" || data31 === "information" || data31 === "warning" || data31 === "error" || data31 === "default")) {
        let err64 = { instancePath: instancePath + "/tier-unreachable", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
    }
    if (data["service-undifferentiated"] !== void 0) {
      let data32 = data["service-undifferentiated"];
      if (typeof data32 != "string") {
        let err65 = { instancePath: instancePath + "/service-undifferentiated", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
      if (!(data32 === "off" || data32 === "information" || data32 === "warning" || data32 === "error" || data32 === "default")) {
        let err66 = { instancePath: instancePath + "/service-undifferentiated", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
      }
    }
    if (data["rationale-missing"] !== void 0) {
      let data33 = data["rationale-missing"];
      if (typeof data33 != "string") {
        let err67 = { instancePath: instancePath + "/rationale-missing", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
      }
      if (!(data33 === "off" || data33 === "information" || data33 === "warning" || data33 === "error" || data33 === "default")) {
        let err68 = { instancePath: instancePath + "/rationale-missing", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
      }
    }
    if (data["goal-missing"] !== void 0) {
      let data34 = data["goal-missing"];
      if (typeof data34 != "string") {
        let err69 = { instancePath: instancePath + "/goal-missing", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
      }
      if (!(data34 === "off" || data34 === "information" || data34 === "warning" || data34 === "error" || data34 === "default")) {
        let err70 = { instancePath: instancePath + "/goal-missing", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
      }
    }
    if (data["key-status-declined"] !== void 0) {
      let data35 = data["key-status-declined"];
      if (typeof data35 != "string") {
        let err71 = { instancePath: instancePath + "/key-status-declined", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
      }
      if (!(data35 === "off" || data35 === "information" || data35 === "warning" || data35 === "error" || data35 === "default")) {
        let err72 = { instancePath: instancePath + "/key-status-declined", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
      }
    }
    if (data["owner-overloaded"] !== void 0) {
      let data36 = data["owner-overloaded"];
      if (typeof data36 != "string") {
        let err73 = { instancePath: instancePath + "/owner-overloaded", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
      }
      if (!(data36 === "off" || data36 === "information" || data36 === "warning" || data36 === "error" || data36 === "default")) {
        let err74 = { instancePath: instancePath + "/owner-overloaded", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
      }
    }
    if (data["manager-uncommitted"] !== void 0) {
      let data37 = data["manager-uncommitted"];
      if (typeof data37 != "string") {
        let err75 = { instancePath: instancePath + "/manager-uncommitted", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
      }
      if (!(data37 === "off" || data37 === "information" || data37 === "warning" || data37 === "error" || data37 === "default")) {
        let err76 = { instancePath: instancePath + "/manager-uncommitted", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
      }
    }
    if (data["mentor-missing"] !== void 0) {
      let data38 = data["mentor-missing"];
      if (typeof data38 != "string") {
        let err77 = { instancePath: instancePath + "/mentor-missing", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
      }
      if (!(data38 === "off" || data38 === "information" || data38 === "warning" || data38 === "error" || data38 === "default")) {
        let err78 = { instancePath: instancePath + "/mentor-missing", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
      }
    }
    if (data["mentor-involved"] !== void 0) {
      let data39 = data["mentor-involved"];
      if (typeof data39 != "string") {
        let err79 = { instancePath: instancePath + "/mentor-involved", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
      }
      if (!(data39 === "off" || data39 === "information" || data39 === "warning" || data39 === "error" || data39 === "default")) {
        let err80 = { instancePath: instancePath + "/mentor-involved", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
      }
    }
    if (data["objective-unmeasured"] !== void 0) {
      let data40 = data["objective-unmeasured"];
      if (typeof data40 != "string") {
        let err81 = { instancePath: instancePath + "/objective-unmeasured", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
      }
      if (!(data40 === "off" || data40 === "information" || data40 === "warning" || data40 === "error" || data40 === "default")) {
        let err82 = { instancePath: instancePath + "/objective-unmeasured", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
      }
    }
    if (data["objectives-one-sided"] !== void 0) {
      let data41 = data["objectives-one-sided"];
      if (typeof data41 != "string") {
        let err83 = { instancePath: instancePath + "/objectives-one-sided", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
      }
      if (!(data41 === "off" || data41 === "information" || data41 === "warning" || data41 === "error" || data41 === "default")) {
        let err84 = { instancePath: instancePath + "/objectives-one-sided", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
      }
    }
    if (data["objectives-short-term"] !== void 0) {
      let data42 = data["objectives-short-term"];
      if (typeof data42 != "string") {
        let err85 = { instancePath: instancePath + "/objectives-short-term", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
      }
      if (!(data42 === "off" || data42 === "information" || data42 === "warning" || data42 === "error" || data42 === "default")) {
        let err86 = { instancePath: instancePath + "/objectives-short-term", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
      }
    }
    if (data["objective-unlinked"] !== void 0) {
      let data43 = data["objective-unlinked"];
      if (typeof data43 != "string") {
        let err87 = { instancePath: instancePath + "/objective-unlinked", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
      }
      if (!(data43 === "off" || data43 === "information" || data43 === "warning" || data43 === "error" || data43 === "default")) {
        let err88 = { instancePath: instancePath + "/objective-unlinked", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
      }
    }
    if (data["action-unaccountable"] !== void 0) {
      let data44 = data["action-unaccountable"];
      if (typeof data44 != "string") {
        let err89 = { instancePath: instancePath + "/action-unaccountable", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
      }
      if (!(data44 === "off" || data44 === "information" || data44 === "warning" || data44 === "error" || data44 === "default")) {
        let err90 = { instancePath: instancePath + "/action-unaccountable", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
      }
    }
    if (data["action-overdue"] !== void 0) {
      let data45 = data["action-overdue"];
      if (typeof data45 != "string") {
        let err91 = { instancePath: instancePath + "/action-overdue", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
      }
      if (!(data45 === "off" || data45 === "information" || data45 === "warning" || data45 === "error" || data45 === "default")) {
        let err92 = { instancePath: instancePath + "/action-overdue", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
      }
    }
    if (data["plan-shelved"] !== void 0) {
      let data46 = data["plan-shelved"];
      if (typeof data46 != "string") {
        let err93 = { instancePath: instancePath + "/plan-shelved", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
      }
      if (!(data46 === "off" || data46 === "information" || data46 === "warning" || data46 === "error" || data46 === "default")) {
        let err94 = { instancePath: instancePath + "/plan-shelved", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
      }
    }
    if (data["progress-unreported"] !== void 0) {
      let data47 = data["progress-unreported"];
      if (typeof data47 != "string") {
        let err95 = { instancePath: instancePath + "/progress-unreported", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
      }
      if (!(data47 === "off" || data47 === "information" || data47 === "warning" || data47 === "error" || data47 === "default")) {
        let err96 = { instancePath: instancePath + "/progress-unreported", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
      }
    }
    if (data["performance-unanswered"] !== void 0) {
      let data48 = data["performance-unanswered"];
      if (typeof data48 != "string") {
        let err97 = { instancePath: instancePath + "/performance-unanswered", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
      }
      if (!(data48 === "off" || data48 === "information" || data48 === "warning" || data48 === "error" || data48 === "default")) {
        let err98 = { instancePath: instancePath + "/performance-unanswered", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
      }
    }
    if (data["corrective-overdue"] !== void 0) {
      let data49 = data["corrective-overdue"];
      if (typeof data49 != "string") {
        let err99 = { instancePath: instancePath + "/corrective-overdue", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
      }
      if (!(data49 === "off" || data49 === "information" || data49 === "warning" || data49 === "error" || data49 === "default")) {
        let err100 = { instancePath: instancePath + "/corrective-overdue", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
      }
    }
    if (data["stakeholders-missing"] !== void 0) {
      let data50 = data["stakeholders-missing"];
      if (typeof data50 != "string") {
        let err101 = { instancePath: instancePath + "/stakeholders-missing", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
      }
      if (!(data50 === "off" || data50 === "information" || data50 === "warning" || data50 === "error" || data50 === "default")) {
        let err102 = { instancePath: instancePath + "/stakeholders-missing", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
      }
    }
    if (data["coverage-thin"] !== void 0) {
      let data51 = data["coverage-thin"];
      if (typeof data51 != "string") {
        let err103 = { instancePath: instancePath + "/coverage-thin", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
      }
      if (!(data51 === "off" || data51 === "information" || data51 === "warning" || data51 === "error" || data51 === "default")) {
        let err104 = { instancePath: instancePath + "/coverage-thin", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
      }
    }
    if (data["single-threaded"] !== void 0) {
      let data52 = data["single-threaded"];
      if (typeof data52 != "string") {
        let err105 = { instancePath: instancePath + "/single-threaded", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
      }
      if (!(data52 === "off" || data52 === "information" || data52 === "warning" || data52 === "error" || data52 === "default")) {
        let err106 = { instancePath: instancePath + "/single-threaded", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
      }
    }
    if (data["key-player-opposed"] !== void 0) {
      let data53 = data["key-player-opposed"];
      if (typeof data53 != "string") {
        let err107 = { instancePath: instancePath + "/key-player-opposed", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
      }
      if (!(data53 === "off" || data53 === "information" || data53 === "warning" || data53 === "error" || data53 === "default")) {
        let err108 = { instancePath: instancePath + "/key-player-opposed", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
      }
    }
    if (data["contact-lapsed"] !== void 0) {
      let data54 = data["contact-lapsed"];
      if (typeof data54 != "string") {
        let err109 = { instancePath: instancePath + "/contact-lapsed", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
      }
      if (!(data54 === "off" || data54 === "information" || data54 === "warning" || data54 === "error" || data54 === "default")) {
        let err110 = { instancePath: instancePath + "/contact-lapsed", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
      }
    }
    if (data["next-move-overdue"] !== void 0) {
      let data55 = data["next-move-overdue"];
      if (typeof data55 != "string") {
        let err111 = { instancePath: instancePath + "/next-move-overdue", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
      }
      if (!(data55 === "off" || data55 === "information" || data55 === "warning" || data55 === "error" || data55 === "default")) {
        let err112 = { instancePath: instancePath + "/next-move-overdue", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
      }
    }
    if (data["swot-missing"] !== void 0) {
      let data56 = data["swot-missing"];
      if (typeof data56 != "string") {
        let err113 = { instancePath: instancePath + "/swot-missing", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
      }
      if (!(data56 === "off" || data56 === "information" || data56 === "warning" || data56 === "error" || data56 === "default")) {
        let err114 = { instancePath: instancePath + "/swot-missing", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
      }
    }
    if (data["risk-unowned"] !== void 0) {
      let data57 = data["risk-unowned"];
      if (typeof data57 != "string") {
        let err115 = { instancePath: instancePath + "/risk-unowned", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
      }
      if (!(data57 === "off" || data57 === "information" || data57 === "warning" || data57 === "error" || data57 === "default")) {
        let err116 = { instancePath: instancePath + "/risk-unowned", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
      }
    }
    if (data["resources-unfunded"] !== void 0) {
      let data58 = data["resources-unfunded"];
      if (typeof data58 != "string") {
        let err117 = { instancePath: instancePath + "/resources-unfunded", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
      }
      if (!(data58 === "off" || data58 === "information" || data58 === "warning" || data58 === "error" || data58 === "default")) {
        let err118 = { instancePath: instancePath + "/resources-unfunded", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
      }
    }
    if (data["cost-to-serve-unknown"] !== void 0) {
      let data59 = data["cost-to-serve-unknown"];
      if (typeof data59 != "string") {
        let err119 = { instancePath: instancePath + "/cost-to-serve-unknown", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
      }
      if (!(data59 === "off" || data59 === "information" || data59 === "warning" || data59 === "error" || data59 === "default")) {
        let err120 = { instancePath: instancePath + "/cost-to-serve-unknown", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
      }
    }
    if (data["relationship-unprofitable"] !== void 0) {
      let data60 = data["relationship-unprofitable"];
      if (typeof data60 != "string") {
        let err121 = { instancePath: instancePath + "/relationship-unprofitable", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
      }
      if (!(data60 === "off" || data60 === "information" || data60 === "warning" || data60 === "error" || data60 === "default")) {
        let err122 = { instancePath: instancePath + "/relationship-unprofitable", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
      }
    }
    if (data["margin-declining"] !== void 0) {
      let data61 = data["margin-declining"];
      if (typeof data61 != "string") {
        let err123 = { instancePath: instancePath + "/margin-declining", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
      }
      if (!(data61 === "off" || data61 === "information" || data61 === "warning" || data61 === "error" || data61 === "default")) {
        let err124 = { instancePath: instancePath + "/margin-declining", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
      }
    }
    if (data["history-thin"] !== void 0) {
      let data62 = data["history-thin"];
      if (typeof data62 != "string") {
        let err125 = { instancePath: instancePath + "/history-thin", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
      }
      if (!(data62 === "off" || data62 === "information" || data62 === "warning" || data62 === "error" || data62 === "default")) {
        let err126 = { instancePath: instancePath + "/history-thin", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
      }
    }
    if (data["revenue-too-soon"] !== void 0) {
      let data63 = data["revenue-too-soon"];
      if (typeof data63 != "string") {
        let err127 = { instancePath: instancePath + "/revenue-too-soon", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
      }
      if (!(data63 === "off" || data63 === "information" || data63 === "warning" || data63 === "error" || data63 === "default")) {
        let err128 = { instancePath: instancePath + "/revenue-too-soon", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
      }
    }
    if (data["revenue-overdue"] !== void 0) {
      let data64 = data["revenue-overdue"];
      if (typeof data64 != "string") {
        let err129 = { instancePath: instancePath + "/revenue-overdue", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
      }
      if (!(data64 === "off" || data64 === "information" || data64 === "warning" || data64 === "error" || data64 === "default")) {
        let err130 = { instancePath: instancePath + "/revenue-overdue", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
      }
    }
    if (data["target-missing"] !== void 0) {
      let data65 = data["target-missing"];
      if (typeof data65 != "string") {
        let err131 = { instancePath: instancePath + "/target-missing", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
      }
      if (!(data65 === "off" || data65 === "information" || data65 === "warning" || data65 === "error" || data65 === "default")) {
        let err132 = { instancePath: instancePath + "/target-missing", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
      }
    }
    if (data["financials-outdated"] !== void 0) {
      let data66 = data["financials-outdated"];
      if (typeof data66 != "string") {
        let err133 = { instancePath: instancePath + "/financials-outdated", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
      }
      if (!(data66 === "off" || data66 === "information" || data66 === "warning" || data66 === "error" || data66 === "default")) {
        let err134 = { instancePath: instancePath + "/financials-outdated", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
      }
    }
    if (data["account-count"] !== void 0) {
      let data67 = data["account-count"];
      if (typeof data67 != "string") {
        let err135 = { instancePath: instancePath + "/account-count", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
      }
      if (!(data67 === "off" || data67 === "information" || data67 === "warning" || data67 === "error" || data67 === "default")) {
        let err136 = { instancePath: instancePath + "/account-count", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
      }
    }
    if (data["capacity-exceeded"] !== void 0) {
      let data68 = data["capacity-exceeded"];
      if (typeof data68 != "string") {
        let err137 = { instancePath: instancePath + "/capacity-exceeded", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
      }
      if (!(data68 === "off" || data68 === "information" || data68 === "warning" || data68 === "error" || data68 === "default")) {
        let err138 = { instancePath: instancePath + "/capacity-exceeded", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
      }
    }
    if (data["concentration-high"] !== void 0) {
      let data69 = data["concentration-high"];
      if (typeof data69 != "string") {
        let err139 = { instancePath: instancePath + "/concentration-high", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
      }
      if (!(data69 === "off" || data69 === "information" || data69 === "warning" || data69 === "error" || data69 === "default")) {
        let err140 = { instancePath: instancePath + "/concentration-high", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
      }
    }
    if (data["concentration-disclosable"] !== void 0) {
      let data70 = data["concentration-disclosable"];
      if (typeof data70 != "string") {
        let err141 = { instancePath: instancePath + "/concentration-disclosable", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
      }
      if (!(data70 === "off" || data70 === "information" || data70 === "warning" || data70 === "error" || data70 === "default")) {
        let err142 = { instancePath: instancePath + "/concentration-disclosable", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
      }
    }
    if (data["pareto-weak"] !== void 0) {
      let data71 = data["pareto-weak"];
      if (typeof data71 != "string") {
        let err143 = { instancePath: instancePath + "/pareto-weak", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
      }
      if (!(data71 === "off" || data71 === "information" || data71 === "warning" || data71 === "error" || data71 === "default")) {
        let err144 = { instancePath: instancePath + "/pareto-weak", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
      }
    }
    if (data["targets-short"] !== void 0) {
      let data72 = data["targets-short"];
      if (typeof data72 != "string") {
        let err145 = { instancePath: instancePath + "/targets-short", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
      }
      if (!(data72 === "off" || data72 === "information" || data72 === "warning" || data72 === "error" || data72 === "default")) {
        let err146 = { instancePath: instancePath + "/targets-short", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
      }
    }
    if (data["effort-inverted"] !== void 0) {
      let data73 = data["effort-inverted"];
      if (typeof data73 != "string") {
        let err147 = { instancePath: instancePath + "/effort-inverted", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
      }
      if (!(data73 === "off" || data73 === "information" || data73 === "warning" || data73 === "error" || data73 === "default")) {
        let err148 = { instancePath: instancePath + "/effort-inverted", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
      }
    }
    if (data["list-churned"] !== void 0) {
      let data74 = data["list-churned"];
      if (typeof data74 != "string") {
        let err149 = { instancePath: instancePath + "/list-churned", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
      }
      if (!(data74 === "off" || data74 === "information" || data74 === "warning" || data74 === "error" || data74 === "default")) {
        let err150 = { instancePath: instancePath + "/list-churned", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
      }
    }
    if (data["segment-unanalysed"] !== void 0) {
      let data75 = data["segment-unanalysed"];
      if (typeof data75 != "string") {
        let err151 = { instancePath: instancePath + "/segment-unanalysed", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
      }
      if (!(data75 === "off" || data75 === "information" || data75 === "warning" || data75 === "error" || data75 === "default")) {
        let err152 = { instancePath: instancePath + "/segment-unanalysed", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
      }
    }
    if (data["key-player-market-uncovered"] !== void 0) {
      let data76 = data["key-player-market-uncovered"];
      if (typeof data76 != "string") {
        let err153 = { instancePath: instancePath + "/key-player-market-uncovered", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
      }
      if (!(data76 === "off" || data76 === "information" || data76 === "warning" || data76 === "error" || data76 === "default")) {
        let err154 = { instancePath: instancePath + "/key-player-market-uncovered", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
      }
    }
    if (data["review-unsubstantiated"] !== void 0) {
      let data77 = data["review-unsubstantiated"];
      if (typeof data77 != "string") {
        let err155 = { instancePath: instancePath + "/review-unsubstantiated", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
      }
      if (!(data77 === "off" || data77 === "information" || data77 === "warning" || data77 === "error" || data77 === "default")) {
        let err156 = { instancePath: instancePath + "/review-unsubstantiated", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
      }
    }
    if (data["rating-raised-unevidenced"] !== void 0) {
      let data78 = data["rating-raised-unevidenced"];
      if (typeof data78 != "string") {
        let err157 = { instancePath: instancePath + "/rating-raised-unevidenced", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
      }
      if (!(data78 === "off" || data78 === "information" || data78 === "warning" || data78 === "error" || data78 === "default")) {
        let err158 = { instancePath: instancePath + "/rating-raised-unevidenced", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
      }
    }
    if (data["score-self-approved"] !== void 0) {
      let data79 = data["score-self-approved"];
      if (typeof data79 != "string") {
        let err159 = { instancePath: instancePath + "/score-self-approved", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
      }
      if (!(data79 === "off" || data79 === "information" || data79 === "warning" || data79 === "error" || data79 === "default")) {
        let err160 = { instancePath: instancePath + "/score-self-approved", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
      }
    }
    if (data["criteria-tailored"] !== void 0) {
      let data80 = data["criteria-tailored"];
      if (typeof data80 != "string") {
        let err161 = { instancePath: instancePath + "/criteria-tailored", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
      }
      if (!(data80 === "off" || data80 === "information" || data80 === "warning" || data80 === "error" || data80 === "default")) {
        let err162 = { instancePath: instancePath + "/criteria-tailored", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
      }
    }
    if (data["override-self-granted"] !== void 0) {
      let data81 = data["override-self-granted"];
      if (typeof data81 != "string") {
        let err163 = { instancePath: instancePath + "/override-self-granted", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
      }
      if (!(data81 === "off" || data81 === "information" || data81 === "warning" || data81 === "error" || data81 === "default")) {
        let err164 = { instancePath: instancePath + "/override-self-granted", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
      }
    }
    if (data["suppression-unexplained"] !== void 0) {
      let data82 = data["suppression-unexplained"];
      if (typeof data82 != "string") {
        let err165 = { instancePath: instancePath + "/suppression-unexplained", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
      }
      if (!(data82 === "off" || data82 === "information" || data82 === "warning" || data82 === "error" || data82 === "default")) {
        let err166 = { instancePath: instancePath + "/suppression-unexplained", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
      }
    }
    if (data["suppression-unused"] !== void 0) {
      let data83 = data["suppression-unused"];
      if (typeof data83 != "string") {
        let err167 = { instancePath: instancePath + "/suppression-unused", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
      }
      if (!(data83 === "off" || data83 === "information" || data83 === "warning" || data83 === "error" || data83 === "default")) {
        let err168 = { instancePath: instancePath + "/suppression-unused", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
      }
    }
    if (data["suppression-expired"] !== void 0) {
      let data84 = data["suppression-expired"];
      if (typeof data84 != "string") {
        let err169 = { instancePath: instancePath + "/suppression-expired", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
      }
      if (!(data84 === "off" || data84 === "information" || data84 === "warning" || data84 === "error" || data84 === "default")) {
        let err170 = { instancePath: instancePath + "/suppression-expired", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
      }
    }
    if (data["setting-unmatched"] !== void 0) {
      let data85 = data["setting-unmatched"];
      if (typeof data85 != "string") {
        let err171 = { instancePath: instancePath + "/setting-unmatched", schemaPath: "#/$defs/severity/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
      }
      if (!(data85 === "off" || data85 === "information" || data85 === "warning" || data85 === "error" || data85 === "default")) {
        let err172 = { instancePath: instancePath + "/setting-unmatched", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema215.enum } };
        vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
      }
    }
  } else {
    let err173 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
  }
  return validate123.errors = vErrors, errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(func2.call(schema154.properties, key0) || pattern0.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err1 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.criteria !== void 0) {
      let data1 = data.criteria;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err2 = { instancePath: instancePath + "/criteria", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/criteria", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.currency !== void 0) {
      let data2 = data.currency;
      if (typeof data2 == "string") {
        if (!pattern9.test(data2)) {
          let err4 = { instancePath: instancePath + "/currency", schemaPath: "#/$defs/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/currency", schemaPath: "#/$defs/currency/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.exchangeRates !== void 0 && (validate87(data.exchangeRates, { instancePath: instancePath + "/exchangeRates", parentData: data, parentDataProperty: "exchangeRates", rootData }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length)), data.fiscalYear !== void 0 && (validate89(data.fiscalYear, { instancePath: instancePath + "/fiscalYear", parentData: data, parentDataProperty: "fiscalYear", rootData }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length)), data.totals !== void 0 && (validate91(data.totals, { instancePath: instancePath + "/totals", parentData: data, parentDataProperty: "totals", rootData }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.accounts !== void 0) {
      let data6 = data.accounts;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key1 in data6)
          if (!(key1 === "min" || key1 === "max" || key1 === "per" || pattern0.test(key1))) {
            let err6 = { instancePath: instancePath + "/accounts", schemaPath: "#/$defs/accountsPolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data6.min !== void 0) {
          let data7 = data6.min;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            let err7 = { instancePath: instancePath + "/accounts/min", schemaPath: "#/$defs/accountsPolicy/properties/min/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7))) {
            let err8 = { instancePath: instancePath + "/accounts/min", schemaPath: "#/$defs/accountsPolicy/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data6.max !== void 0) {
          let data8 = data6.max;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            let err9 = { instancePath: instancePath + "/accounts/max", schemaPath: "#/$defs/accountsPolicy/properties/max/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (typeof data8 == "number" && isFinite(data8) && (data8 < 1 || isNaN(data8))) {
            let err10 = { instancePath: instancePath + "/accounts/max", schemaPath: "#/$defs/accountsPolicy/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data6.per !== void 0) {
          let data9 = data6.per;
          if (typeof data9 != "string") {
            let err11 = { instancePath: instancePath + "/accounts/per", schemaPath: "#/$defs/accountsPolicy/properties/per/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          if (!(data9 === "portfolio" || data9 === "owner" || data9 === "segment" || data9 === "productLine")) {
            let err12 = { instancePath: instancePath + "/accounts/per", schemaPath: "#/$defs/accountsPolicy/properties/per/enum", keyword: "enum", params: { allowedValues: schema165.properties.per.enum } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/accounts", schemaPath: "#/$defs/accountsPolicy/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.horizon !== void 0 && (validate93(data.horizon, { instancePath: instancePath + "/horizon", parentData: data, parentDataProperty: "horizon", rootData }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length)), data.cadence !== void 0 && (validate95(data.cadence, { instancePath: instancePath + "/cadence", parentData: data, parentDataProperty: "cadence", rootData }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length)), data.concentration !== void 0 && (validate97(data.concentration, { instancePath: instancePath + "/concentration", parentData: data, parentDataProperty: "concentration", rootData }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length)), data.churn !== void 0 && (validate99(data.churn, { instancePath: instancePath + "/churn", parentData: data, parentDataProperty: "churn", rootData }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.ramp !== void 0 && (validate101(data.ramp, { instancePath: instancePath + "/ramp", parentData: data, parentDataProperty: "ramp", rootData }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data.overrides !== void 0 && (validate103(data.overrides, { instancePath: instancePath + "/overrides", parentData: data, parentDataProperty: "overrides", rootData }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.performance !== void 0 && (validate105(data.performance, { instancePath: instancePath + "/performance", parentData: data, parentDataProperty: "performance", rootData }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.stakeholders !== void 0 && (validate107(data.stakeholders, { instancePath: instancePath + "/stakeholders", parentData: data, parentDataProperty: "stakeholders", rootData }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length)), data.risks !== void 0) {
      let data18 = data.risks;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (let key2 in data18)
          if (!(key2 === "highFrom" || pattern0.test(key2))) {
            let err14 = { instancePath: instancePath + "/risks", schemaPath: "#/$defs/risksPolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        if (data18.highFrom !== void 0) {
          let data19 = data18.highFrom;
          if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
            let err15 = { instancePath: instancePath + "/risks/highFrom", schemaPath: "#/$defs/risksPolicy/properties/highFrom/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 > 25 || isNaN(data19)) {
              let err16 = { instancePath: instancePath + "/risks/highFrom", schemaPath: "#/$defs/risksPolicy/properties/highFrom/maximum", keyword: "maximum", params: { comparison: "<=", limit: 25 } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data19 < 1 || isNaN(data19)) {
              let err17 = { instancePath: instancePath + "/risks/highFrom", schemaPath: "#/$defs/risksPolicy/properties/highFrom/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          }
        }
      } else {
        let err18 = { instancePath: instancePath + "/risks", schemaPath: "#/$defs/risksPolicy/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.financials !== void 0) {
      let data20 = data.financials;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (let key3 in data20)
          if (!(key3 === "historyYears" || key3 === "fallingYears" || pattern0.test(key3))) {
            let err19 = { instancePath: instancePath + "/financials", schemaPath: "#/$defs/financialsPolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        if (data20.historyYears !== void 0) {
          let data21 = data20.historyYears;
          if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
            let err20 = { instancePath: instancePath + "/financials/historyYears", schemaPath: "#/$defs/financialsPolicy/properties/historyYears/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          if (typeof data21 == "number" && isFinite(data21) && (data21 < 0 || isNaN(data21))) {
            let err21 = { instancePath: instancePath + "/financials/historyYears", schemaPath: "#/$defs/financialsPolicy/properties/historyYears/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data20.fallingYears !== void 0) {
          let data22 = data20.fallingYears;
          if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
            let err22 = { instancePath: instancePath + "/financials/fallingYears", schemaPath: "#/$defs/financialsPolicy/properties/fallingYears/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
          if (typeof data22 == "number" && isFinite(data22) && (data22 < 1 || isNaN(data22))) {
            let err23 = { instancePath: instancePath + "/financials/fallingYears", schemaPath: "#/$defs/financialsPolicy/properties/fallingYears/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        let err24 = { instancePath: instancePath + "/financials", schemaPath: "#/$defs/financialsPolicy/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.effort !== void 0 && (validate109(data.effort, { instancePath: instancePath + "/effort", parentData: data, parentDataProperty: "effort", rootData }) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length)), data.criteriaSets !== void 0 && (validate111(data.criteriaSets, { instancePath: instancePath + "/criteriaSets", parentData: data, parentDataProperty: "criteriaSets", rootData }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length)), data.people !== void 0) {
      let data25 = data.people;
      if (Array.isArray(data25)) {
        let len0 = data25.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate113(data25[i0], { instancePath: instancePath + "/people/" + i0, parentData: data25, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length);
      } else {
        let err25 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.segments !== void 0) {
      let data27 = data.segments;
      if (Array.isArray(data27)) {
        let len1 = data27.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate115(data27[i1], { instancePath: instancePath + "/segments/" + i1, parentData: data27, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
      } else {
        let err26 = { instancePath: instancePath + "/segments", schemaPath: "#/properties/segments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.products !== void 0) {
      let data29 = data.products;
      if (Array.isArray(data29)) {
        let len2 = data29.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate117(data29[i2], { instancePath: instancePath + "/products/" + i2, parentData: data29, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length);
      } else {
        let err27 = { instancePath: instancePath + "/products", schemaPath: "#/properties/products/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.objectives !== void 0) {
      let data31 = data.objectives;
      if (Array.isArray(data31)) {
        let len3 = data31.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate119(data31[i3], { instancePath: instancePath + "/objectives/" + i3, parentData: data31, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length);
      } else {
        let err28 = { instancePath: instancePath + "/objectives", schemaPath: "#/properties/objectives/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.listReviews !== void 0) {
      let data33 = data.listReviews;
      if (Array.isArray(data33)) {
        let len4 = data33.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate121(data33[i4], { instancePath: instancePath + "/listReviews/" + i4, parentData: data33, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length);
      } else {
        let err29 = { instancePath: instancePath + "/listReviews", schemaPath: "#/properties/listReviews/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.exclude !== void 0) {
      let data35 = data.exclude;
      if (Array.isArray(data35)) {
        let len5 = data35.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data36 = data35[i5];
          if (typeof data36 == "string") {
            if (func4(data36) < 1) {
              let err30 = { instancePath: instancePath + "/exclude/" + i5, schemaPath: "#/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
          } else {
            let err31 = { instancePath: instancePath + "/exclude/" + i5, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
      } else {
        let err32 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    data.rules !== void 0 && (validate123(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length));
  } else {
    let err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  return validate86.errors = vErrors, errors === 0;
}
var validateImportMapping = validate125, schema301 = { $id: "https://plans-as-code.example/schemas/import-mapping.schema.json", type: "object", required: ["match", "columns"], properties: { match: { $ref: "#/$defs/match" }, columns: { type: "object", additionalProperties: { $ref: "#/$defs/column" } }, set: { type: "object", additionalProperties: { $ref: "#/$defs/value" } }, defaults: { type: "object", additionalProperties: { $ref: "#/$defs/value" } }, numbers: { $ref: "#/$defs/numbers" }, dates: { $ref: "#/$defs/dates" }, empty: { type: "array", items: { type: "string" } }, file: { $ref: "#/$defs/file" }, folder: { type: "string", minLength: 1 } }, patternProperties: { "^x-": {} }, additionalProperties: !1, $defs: { value: { type: "string", minLength: 1 }, heading: { type: "string", minLength: 1 }, match: { type: "object", required: ["column", "to"], properties: { column: { $ref: "#/$defs/heading" }, to: { type: "string", enum: ["id", "account.crmUrl", "account.name"] }, prefix: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, column: { type: "object", required: ["to"], properties: { to: { type: "string", minLength: 1 }, as: { type: "string", enum: ["money", "number", "share", "date", "text", "id", "person"] }, unit: { type: "string", enum: ["percent", "share"] }, times: { type: "number", exclusiveMinimum: 0 }, currency: { type: "string", pattern: "^[A-Z]{3}$" }, values: { type: "object", additionalProperties: { $ref: "#/$defs/value" } }, numbers: { $ref: "#/$defs/numbers" }, dates: { $ref: "#/$defs/dates" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, numbers: { type: "object", required: ["decimal"], properties: { decimal: { type: "string", enum: [",", "."] }, group: { type: "string", enum: [".", ",", " ", "'", ""] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, dates: { type: "string", enum: ["YYYY-MM-DD", "DD.MM.YYYY", "DD/MM/YYYY", "DD-MM-YYYY", "MM/DD/YYYY", "MM-DD-YYYY", "DD.MM.YY", "DD/MM/YY", "MM/DD/YY", "excel", "excel-1904"] }, file: { type: "object", properties: { encoding: { type: "string", enum: ["utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1250", "iso-8859-15"] }, separator: { type: "string", enum: [",", ";", "	", "|"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 } } };
var schema306 = { type: "object", required: ["decimal"], properties: { decimal: { type: "string", enum: [",", "."] }, group: { type: "string", enum: [".", ",", " ", "'", ""] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema307 = { type: "string", enum: ["YYYY-MM-DD", "DD.MM.YYYY", "DD/MM/YYYY", "DD-MM-YYYY", "MM/DD/YYYY", "MM-DD-YYYY", "DD.MM.YY", "DD/MM/YY", "MM/DD/YY", "excel", "excel-1904"] }, schema312 = { type: "object", properties: { encoding: { type: "string", enum: ["utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1250", "iso-8859-15"] }, separator: { type: "string", enum: [",", ";", "	", "|"] } }, patternProperties: { "^x-": {} }, additionalProperties: !1 }, schema302 = { type: "object", required: ["column", "to"], properties: { column: { $ref: "#/$defs/heading" }, to: { type: "string", enum: ["id", "account.crmUrl", "account.name"] }, prefix: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.column === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.to === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "column" || key0 === "to" || key0 === "prefix" || pattern0.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.column !== void 0) {
      let data0 = data.column;
      if (typeof data0 == "string") {
        if (func4(data0) < 1) {
          let err3 = { instancePath: instancePath + "/column", schemaPath: "#/$defs/heading/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/column", schemaPath: "#/$defs/heading/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 != "string") {
        let err5 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data1 === "id" || data1 === "account.crmUrl" || data1 === "account.name")) {
        let err6 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/enum", keyword: "enum", params: { allowedValues: schema302.properties.to.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.prefix !== void 0 && typeof data.prefix != "string") {
      let err7 = { instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate126.errors = vErrors, errors === 0;
}
var schema304 = { type: "object", required: ["to"], properties: { to: { type: "string", minLength: 1 }, as: { type: "string", enum: ["money", "number", "share", "date", "text", "id", "person"] }, unit: { type: "string", enum: ["percent", "share"] }, times: { type: "number", exclusiveMinimum: 0 }, currency: { type: "string", pattern: "^[A-Z]{3}$" }, values: { type: "object", additionalProperties: { $ref: "#/$defs/value" } }, numbers: { $ref: "#/$defs/numbers" }, dates: { $ref: "#/$defs/dates" } }, patternProperties: { "^x-": {} }, additionalProperties: !1 };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.to === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "to" || key0 === "as" || key0 === "unit" || key0 === "times" || key0 === "currency" || key0 === "values" || key0 === "numbers" || key0 === "dates" || pattern0.test(key0))) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.to !== void 0) {
      let data0 = data.to;
      if (typeof data0 == "string") {
        if (func4(data0) < 1) {
          let err2 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.as !== void 0) {
      let data1 = data.as;
      if (typeof data1 != "string") {
        let err4 = { instancePath: instancePath + "/as", schemaPath: "#/properties/as/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data1 === "money" || data1 === "number" || data1 === "share" || data1 === "date" || data1 === "text" || data1 === "id" || data1 === "person")) {
        let err5 = { instancePath: instancePath + "/as", schemaPath: "#/properties/as/enum", keyword: "enum", params: { allowedValues: schema304.properties.as.enum } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.unit !== void 0) {
      let data2 = data.unit;
      if (typeof data2 != "string") {
        let err6 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data2 === "percent" || data2 === "share")) {
        let err7 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/enum", keyword: "enum", params: { allowedValues: schema304.properties.unit.enum } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.times !== void 0) {
      let data3 = data.times;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 <= 0 || isNaN(data3)) {
          let err8 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.currency !== void 0) {
      let data4 = data.currency;
      if (typeof data4 == "string") {
        if (!pattern9.test(data4)) {
          let err10 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.values !== void 0) {
      let data5 = data.values;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5))
        for (let key1 in data5) {
          let data6 = data5[key1];
          if (typeof data6 == "string") {
            if (func4(data6) < 1) {
              let err12 = { instancePath: instancePath + "/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/value/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/value/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      else {
        let err14 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.numbers !== void 0) {
      let data7 = data.numbers;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.decimal === void 0) {
          let err15 = { instancePath: instancePath + "/numbers", schemaPath: "#/$defs/numbers/required", keyword: "required", params: { missingProperty: "decimal" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        for (let key2 in data7)
          if (!(key2 === "decimal" || key2 === "group" || pattern0.test(key2))) {
            let err16 = { instancePath: instancePath + "/numbers", schemaPath: "#/$defs/numbers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        if (data7.decimal !== void 0) {
          let data8 = data7.decimal;
          if (typeof data8 != "string") {
            let err17 = { instancePath: instancePath + "/numbers/decimal", schemaPath: "#/$defs/numbers/properties/decimal/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (!(data8 === "," || data8 === ".")) {
            let err18 = { instancePath: instancePath + "/numbers/decimal", schemaPath: "#/$defs/numbers/properties/decimal/enum", keyword: "enum", params: { allowedValues: schema306.properties.decimal.enum } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data7.group !== void 0) {
          let data9 = data7.group;
          if (typeof data9 != "string") {
            let err19 = { instancePath: instancePath + "/numbers/group", schemaPath: "#/$defs/numbers/properties/group/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
          if (!(data9 === "." || data9 === "," || data9 === " " || data9 === "'" || data9 === "")) {
            let err20 = { instancePath: instancePath + "/numbers/group", schemaPath: "#/$defs/numbers/properties/group/enum", keyword: "enum", params: { allowedValues: schema306.properties.group.enum } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        let err21 = { instancePath: instancePath + "/numbers", schemaPath: "#/$defs/numbers/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.dates !== void 0) {
      let data10 = data.dates;
      if (typeof data10 != "string") {
        let err22 = { instancePath: instancePath + "/dates", schemaPath: "#/$defs/dates/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (!(data10 === "YYYY-MM-DD" || data10 === "DD.MM.YYYY" || data10 === "DD/MM/YYYY" || data10 === "DD-MM-YYYY" || data10 === "MM/DD/YYYY" || data10 === "MM-DD-YYYY" || data10 === "DD.MM.YY" || data10 === "DD/MM/YY" || data10 === "MM/DD/YY" || data10 === "excel" || data10 === "excel-1904")) {
        let err23 = { instancePath: instancePath + "/dates", schemaPath: "#/$defs/dates/enum", keyword: "enum", params: { allowedValues: schema307.enum } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate128.errors = vErrors, errors === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.match === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "match" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.columns === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "columns" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(func2.call(schema301.properties, key0) || pattern0.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.match !== void 0 && (validate126(data.match, { instancePath: instancePath + "/match", parentData: data, parentDataProperty: "match", rootData }) || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.columns !== void 0) {
      let data1 = data.columns;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1))
        for (let key1 in data1)
          validate128(data1[key1], { instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key1, rootData }) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length);
      else {
        let err3 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.set !== void 0) {
      let data3 = data.set;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3))
        for (let key2 in data3) {
          let data4 = data3[key2];
          if (typeof data4 == "string") {
            if (func4(data4) < 1) {
              let err4 = { instancePath: instancePath + "/set/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/value/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/set/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/value/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      else {
        let err6 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.defaults !== void 0) {
      let data5 = data.defaults;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5))
        for (let key3 in data5) {
          let data6 = data5[key3];
          if (typeof data6 == "string") {
            if (func4(data6) < 1) {
              let err7 = { instancePath: instancePath + "/defaults/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/value/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/defaults/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/value/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      else {
        let err9 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.numbers !== void 0) {
      let data7 = data.numbers;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.decimal === void 0) {
          let err10 = { instancePath: instancePath + "/numbers", schemaPath: "#/$defs/numbers/required", keyword: "required", params: { missingProperty: "decimal" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        for (let key4 in data7)
          if (!(key4 === "decimal" || key4 === "group" || pattern0.test(key4))) {
            let err11 = { instancePath: instancePath + "/numbers", schemaPath: "#/$defs/numbers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        if (data7.decimal !== void 0) {
          let data8 = data7.decimal;
          if (typeof data8 != "string") {
            let err12 = { instancePath: instancePath + "/numbers/decimal", schemaPath: "#/$defs/numbers/properties/decimal/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (!(data8 === "," || data8 === ".")) {
            let err13 = { instancePath: instancePath + "/numbers/decimal", schemaPath: "#/$defs/numbers/properties/decimal/enum", keyword: "enum", params: { allowedValues: schema306.properties.decimal.enum } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data7.group !== void 0) {
          let data9 = data7.group;
          if (typeof data9 != "string") {
            let err14 = { instancePath: instancePath + "/numbers/group", schemaPath: "#/$defs/numbers/properties/group/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          if (!(data9 === "." || data9 === "," || data9 === " " || data9 === "'" || data9 === "")) {
            let err15 = { instancePath: instancePath + "/numbers/group", schemaPath: "#/$defs/numbers/properties/group/enum", keyword: "enum", params: { allowedValues: schema306.properties.group.enum } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/numbers", schemaPath: "#/$defs/numbers/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.dates !== void 0) {
      let data10 = data.dates;
      if (typeof data10 != "string") {
        let err17 = { instancePath: instancePath + "/dates", schemaPath: "#/$defs/dates/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (!(data10 === "YYYY-MM-DD" || data10 === "DD.MM.YYYY" || data10 === "DD/MM/YYYY" || data10 === "DD-MM-YYYY" || data10 === "MM/DD/YYYY" || data10 === "MM-DD-YYYY" || data10 === "DD.MM.YY" || data10 === "DD/MM/YY" || data10 === "MM/DD/YY" || data10 === "excel" || data10 === "excel-1904")) {
        let err18 = { instancePath: instancePath + "/dates", schemaPath: "#/$defs/dates/enum", keyword: "enum", params: { allowedValues: schema307.enum } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.empty !== void 0) {
      let data11 = data.empty;
      if (Array.isArray(data11)) {
        let len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data11[i0] != "string") {
            let err19 = { instancePath: instancePath + "/empty/" + i0, schemaPath: "#/properties/empty/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
      } else {
        let err20 = { instancePath: instancePath + "/empty", schemaPath: "#/properties/empty/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.file !== void 0) {
      let data13 = data.file;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (let key5 in data13)
          if (!(key5 === "encoding" || key5 === "separator" || pattern0.test(key5))) {
            let err21 = { instancePath: instancePath + "/file", schemaPath: "#/$defs/file/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        if (data13.encoding !== void 0) {
          let data14 = data13.encoding;
          if (typeof data14 != "string") {
            let err22 = { instancePath: instancePath + "/file/encoding", schemaPath: "#/$defs/file/properties/encoding/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
          if (!(data14 === "utf-8" || data14 === "utf-16le" || data14 === "utf-16be" || data14 === "windows-1252" || data14 === "windows-1250" || data14 === "iso-8859-15")) {
            let err23 = { instancePath: instancePath + "/file/encoding", schemaPath: "#/$defs/file/properties/encoding/enum", keyword: "enum", params: { allowedValues: schema312.properties.encoding.enum } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data13.separator !== void 0) {
          let data15 = data13.separator;
          if (typeof data15 != "string") {
            let err24 = { instancePath: instancePath + "/file/separator", schemaPath: "#/$defs/file/properties/separator/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
          if (!(data15 === "," || data15 === ";" || data15 === "	" || data15 === "|")) {
            let err25 = { instancePath: instancePath + "/file/separator", schemaPath: "#/$defs/file/properties/separator/enum", keyword: "enum", params: { allowedValues: schema312.properties.separator.enum } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      } else {
        let err26 = { instancePath: instancePath + "/file", schemaPath: "#/$defs/file/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.folder !== void 0) {
      let data16 = data.folder;
      if (typeof data16 == "string") {
        if (func4(data16) < 1) {
          let err27 = { instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        let err28 = { instancePath: instancePath + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
  } else {
    let err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate125.errors = vErrors, errors === 0;
}
var validateBaseline = validate130;
var schema314 = { type: "object", required: ["fingerprint", "file", "rule", "severity", "message"], properties: { fingerprint: { type: "string", pattern: "^[0-9a-f]{32}$" }, file: { type: "string" }, rule: { type: "string" }, severity: { type: "string", enum: ["error", "warning", "information"] }, message: { type: "string" } }, additionalProperties: !1 }, pattern124 = new RegExp("^[0-9a-f]{32}$", "u");
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.findings === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "$schema" || key0 === "version" || key0 === "findings")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 == "string") {
        if (!formats4(data0)) {
          let err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/format", keyword: "format", params: { format: "uri" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.version !== void 0 && data.version !== 1) {
      let err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.findings !== void 0) {
      let data2 = data.findings;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.fingerprint === void 0) {
              let err6 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/$defs/entry/required", keyword: "required", params: { missingProperty: "fingerprint" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data3.file === void 0) {
              let err7 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/$defs/entry/required", keyword: "required", params: { missingProperty: "file" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data3.rule === void 0) {
              let err8 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/$defs/entry/required", keyword: "required", params: { missingProperty: "rule" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data3.severity === void 0) {
              let err9 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/$defs/entry/required", keyword: "required", params: { missingProperty: "severity" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data3.message === void 0) {
              let err10 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/$defs/entry/required", keyword: "required", params: { missingProperty: "message" } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            for (let key1 in data3)
              if (!(key1 === "fingerprint" || key1 === "file" || key1 === "rule" || key1 === "severity" || key1 === "message")) {
                let err11 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/$defs/entry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            if (data3.fingerprint !== void 0) {
              let data4 = data3.fingerprint;
              if (typeof data4 == "string") {
                if (!pattern124.test(data4)) {
                  let err12 = { instancePath: instancePath + "/findings/" + i0 + "/fingerprint", schemaPath: "#/$defs/entry/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" } };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
              } else {
                let err13 = { instancePath: instancePath + "/findings/" + i0 + "/fingerprint", schemaPath: "#/$defs/entry/properties/fingerprint/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
            if (data3.file !== void 0 && typeof data3.file != "string") {
              let err14 = { instancePath: instancePath + "/findings/" + i0 + "/file", schemaPath: "#/$defs/entry/properties/file/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data3.rule !== void 0 && typeof data3.rule != "string") {
              let err15 = { instancePath: instancePath + "/findings/" + i0 + "/rule", schemaPath: "#/$defs/entry/properties/rule/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data3.severity !== void 0) {
              let data7 = data3.severity;
              if (typeof data7 != "string") {
                let err16 = { instancePath: instancePath + "/findings/" + i0 + "/severity", schemaPath: "#/$defs/entry/properties/severity/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
              if (!(data7 === "error" || data7 === "warning" || data7 === "information")) {
                let err17 = { instancePath: instancePath + "/findings/" + i0 + "/severity", schemaPath: "#/$defs/entry/properties/severity/enum", keyword: "enum", params: { allowedValues: schema314.properties.severity.enum } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data3.message !== void 0 && typeof data3.message != "string") {
              let err18 = { instancePath: instancePath + "/findings/" + i0 + "/message", schemaPath: "#/$defs/entry/properties/message/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/findings/" + i0, schemaPath: "#/$defs/entry/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate130.errors = vErrors, errors === 0;
}
export {
  validateBaseline,
  validateCriteria,
  validateImportMapping,
  validatePlan,
  validatePortfolio
};
