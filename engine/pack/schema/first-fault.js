// Made by `npm run schemas` from data/schema/: do not change it here.
"use strict";
export const ids = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:yuanhua:pack:1:ids","title":"ids.json of a pack, format 1","type":"object","additionalProperties":false,"required":["transcripts","redirects"],"properties":{"transcripts":{"type":"object","maxProperties":10000,"additionalProperties":{"type":"object","maxProperties":1000000,"additionalProperties":{"type":"string","pattern":"^[0-9a-f]{8}$"}}},"redirects":{"type":"object","maxProperties":1000000,"additionalProperties":{"type":"string","minLength":1,"maxLength":100}}}};
const pattern4 = new RegExp("^[0-9a-f]{8}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:yuanhua:pack:1:ids" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.transcripts === undefined) && (missing0 = "transcripts")) || ((data.redirects === undefined) && (missing0 = "redirects"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "transcripts") || (key0 === "redirects"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.transcripts !== undefined){
let data0 = data.transcripts;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 10000){
validate20.errors = [{instancePath:instancePath+"/transcripts",schemaPath:"#/properties/transcripts/maxProperties",keyword:"maxProperties",params:{limit: 10000}}];
return false;
}
else {
for(const key1 in data0){
let data1 = data0[key1];
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 1000000){
validate20.errors = [{instancePath:instancePath+"/transcripts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/transcripts/additionalProperties/maxProperties",keyword:"maxProperties",params:{limit: 1000000}}];
return false;
}
else {
for(const key2 in data1){
let data2 = data1[key2];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
validate20.errors = [{instancePath:instancePath+"/transcripts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/transcripts/additionalProperties/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}$"}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/transcripts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/transcripts/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/transcripts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/transcripts/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/transcripts",schemaPath:"#/properties/transcripts/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redirects !== undefined){
let data3 = data.redirects;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 1000000){
validate20.errors = [{instancePath:instancePath+"/redirects",schemaPath:"#/properties/redirects/maxProperties",keyword:"maxProperties",params:{limit: 1000000}}];
return false;
}
else {
for(const key3 in data3){
let data4 = data3[key3];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(data4.length > 100){
validate20.errors = [{instancePath:instancePath+"/redirects/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redirects/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(data4.length < 1){
validate20.errors = [{instancePath:instancePath+"/redirects/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redirects/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/redirects/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redirects/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/redirects",schemaPath:"#/properties/redirects/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const outlets = validate21;
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:yuanhua:pack:1:outlets","title":"outlets.json of a pack, format 1","type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["name","aliases"],"properties":{"name":{"type":"string","minLength":1,"maxLength":300},"english":{"type":"string","minLength":1,"maxLength":300},"hant":{"type":"string","minLength":1,"maxLength":300},"aliases":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":300}},"misprints":{"type":"object","maxProperties":10000,"additionalProperties":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":300}}}}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:yuanhua:pack:1:outlets" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 100000){
validate21.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100000}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.name === undefined) && (missing0 = "name")) || ((data0.aliases === undefined) && (missing0 = "aliases"))){
validate21.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data0){
if(!(((((key0 === "name") || (key0 === "english")) || (key0 === "hant")) || (key0 === "aliases")) || (key0 === "misprints"))){
validate21.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.name !== undefined){
let data1 = data0.name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 300){
validate21.errors = [{instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data1.length < 1){
validate21.errors = [{instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.english !== undefined){
let data2 = data0.english;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 300){
validate21.errors = [{instancePath:instancePath+"/" + i0+"/english",schemaPath:"#/items/properties/english/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data2.length < 1){
validate21.errors = [{instancePath:instancePath+"/" + i0+"/english",schemaPath:"#/items/properties/english/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/" + i0+"/english",schemaPath:"#/items/properties/english/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.hant !== undefined){
let data3 = data0.hant;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 300){
validate21.errors = [{instancePath:instancePath+"/" + i0+"/hant",schemaPath:"#/items/properties/hant/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data3.length < 1){
validate21.errors = [{instancePath:instancePath+"/" + i0+"/hant",schemaPath:"#/items/properties/hant/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/" + i0+"/hant",schemaPath:"#/items/properties/hant/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.aliases !== undefined){
let data4 = data0.aliases;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length > 1000){
validate21.errors = [{instancePath:instancePath+"/" + i0+"/aliases",schemaPath:"#/items/properties/aliases/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 300){
validate21.errors = [{instancePath:instancePath+"/" + i0+"/aliases/" + i1,schemaPath:"#/items/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data5.length < 1){
validate21.errors = [{instancePath:instancePath+"/" + i0+"/aliases/" + i1,schemaPath:"#/items/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/" + i0+"/aliases/" + i1,schemaPath:"#/items/properties/aliases/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/" + i0+"/aliases",schemaPath:"#/items/properties/aliases/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.misprints !== undefined){
let data6 = data0.misprints;
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 10000){
validate21.errors = [{instancePath:instancePath+"/" + i0+"/misprints",schemaPath:"#/items/properties/misprints/maxProperties",keyword:"maxProperties",params:{limit: 10000}}];
return false;
}
else {
for(const key1 in data6){
let data7 = data6[key1];
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
if(data7.length > 1000){
validate21.errors = [{instancePath:instancePath+"/" + i0+"/misprints/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/items/properties/misprints/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid4 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(data8.length > 300){
validate21.errors = [{instancePath:instancePath+"/" + i0+"/misprints/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/items/properties/misprints/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data8.length < 1){
validate21.errors = [{instancePath:instancePath+"/" + i0+"/misprints/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/items/properties/misprints/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/" + i0+"/misprints/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/items/properties/misprints/additionalProperties/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/" + i0+"/misprints/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/items/properties/misprints/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/" + i0+"/misprints",schemaPath:"#/items/properties/misprints/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const pack = validate22;
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:yuanhua:pack:1:pack","title":"pack.json of a pack, format 1","type":"object","additionalProperties":false,"required":["format","id","revision","title","about","makers","key","licence","languages","made","from","inPages","newer","people","outlets","ids","texts"],"properties":{"format":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9.-]{2,99}$"},"revision":{"type":"integer","minimum":1,"maximum":1000000000},"title":{"type":"string","minLength":1,"maxLength":300},"about":{"type":["string","null"],"maxLength":5000},"makers":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"type":"string","minLength":1,"maxLength":300},"address":{"type":["string","null"],"pattern":"^https?://[^\\s]{1,2000}$"}}}},"key":{"type":["string","null"],"pattern":"^RW[0-9A-Za-z+/]{54}$"},"licence":{"type":"string","minLength":1,"maxLength":5000},"languages":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/$defs/language"}},"made":{"$ref":"#/$defs/day"},"from":{"type":"string","minLength":1,"maxLength":5000},"inPages":{"type":"boolean"},"newer":{"type":["string","null"],"pattern":"^https?://[^\\s]{1,2000}$"},"people":{"type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"outlets":{"type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"ids":{"type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"texts":{"type":"array","minItems":1,"maxItems":10000,"items":{"$ref":"#/$defs/text"}}},"$defs":{"hash":{"type":"string","pattern":"^[0-9a-f]{64}$"},"day":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"language":{"type":"string","pattern":"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}$"},"text":{"type":"object","additionalProperties":false,"required":["id","event","date","dateEvidence","title","speaker","office","place","publisher","sourceLine","pageHead","form","covers","address","language","rights","evidence","sha256","bytes","record"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9.-]{0,63}$"},"event":{"type":"string","pattern":"^[a-z0-9][a-z0-9.-]{0,63}$"},"date":{"type":["string","null"],"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"dateEvidence":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":5000}},"title":{"type":"string","minLength":1,"maxLength":5000},"speaker":{"type":["string","null"],"maxLength":5000},"office":{"type":["string","null"],"maxLength":5000},"place":{"type":["string","null"],"maxLength":5000},"publisher":{"type":["string","null"],"maxLength":5000},"sourceLine":{"type":["string","null"],"maxLength":5000},"pageHead":{"type":["string","null"],"maxLength":5000},"form":{"enum":["full","partial","digest"]},"covers":{"type":"string","maxLength":5000},"address":{"type":["string","null"],"pattern":"^https?://[^\\s]{1,2000}$"},"language":{"$ref":"#/$defs/language"},"translates":{"type":["string","null"],"pattern":"^[a-z0-9][a-z0-9.-]{0,63}$"},"translation":{"enum":["official","agency","machine",null]},"rights":{"type":"string","minLength":1,"maxLength":5000},"evidence":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["fact","value","evidence"],"properties":{"fact":{"enum":["date","title","speaker","office","place","publisher","address","language","event"]},"value":{"type":"string","maxLength":5000},"evidence":{"type":"string","maxLength":5000}}}},"sha256":{"$ref":"#/$defs/hash"},"bytes":{"type":"integer","minimum":1,"maximum":50000000},"record":{"type":["object","null"],"additionalProperties":false,"required":["sha256","bytes"],"properties":{"sha256":{"$ref":"#/$defs/hash"},"bytes":{"type":"integer","minimum":1,"maximum":50000000}}}}}}};
const schema34 = {"type":"string","pattern":"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}$"};
const schema35 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"};
const func1 = Object.prototype.hasOwnProperty;
const pattern5 = new RegExp("^[a-z0-9][a-z0-9.-]{2,99}$", "u");
const pattern6 = new RegExp("^https?://[^\\s]{1,2000}$", "u");
const pattern7 = new RegExp("^RW[0-9A-Za-z+/]{54}$", "u");
const pattern8 = new RegExp("^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}$", "u");
const pattern9 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern11 = new RegExp("^[0-9a-f]{64}$", "u");
const schema36 = {"type":"object","additionalProperties":false,"required":["id","event","date","dateEvidence","title","speaker","office","place","publisher","sourceLine","pageHead","form","covers","address","language","rights","evidence","sha256","bytes","record"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9.-]{0,63}$"},"event":{"type":"string","pattern":"^[a-z0-9][a-z0-9.-]{0,63}$"},"date":{"type":["string","null"],"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"dateEvidence":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":5000}},"title":{"type":"string","minLength":1,"maxLength":5000},"speaker":{"type":["string","null"],"maxLength":5000},"office":{"type":["string","null"],"maxLength":5000},"place":{"type":["string","null"],"maxLength":5000},"publisher":{"type":["string","null"],"maxLength":5000},"sourceLine":{"type":["string","null"],"maxLength":5000},"pageHead":{"type":["string","null"],"maxLength":5000},"form":{"enum":["full","partial","digest"]},"covers":{"type":"string","maxLength":5000},"address":{"type":["string","null"],"pattern":"^https?://[^\\s]{1,2000}$"},"language":{"$ref":"#/$defs/language"},"translates":{"type":["string","null"],"pattern":"^[a-z0-9][a-z0-9.-]{0,63}$"},"translation":{"enum":["official","agency","machine",null]},"rights":{"type":"string","minLength":1,"maxLength":5000},"evidence":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["fact","value","evidence"],"properties":{"fact":{"enum":["date","title","speaker","office","place","publisher","address","language","event"]},"value":{"type":"string","maxLength":5000},"evidence":{"type":"string","maxLength":5000}}}},"sha256":{"$ref":"#/$defs/hash"},"bytes":{"type":"integer","minimum":1,"maximum":50000000},"record":{"type":["object","null"],"additionalProperties":false,"required":["sha256","bytes"],"properties":{"sha256":{"$ref":"#/$defs/hash"},"bytes":{"type":"integer","minimum":1,"maximum":50000000}}}}};
const schema38 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern14 = new RegExp("^[a-z0-9][a-z0-9.-]{0,63}$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.event === undefined) && (missing0 = "event"))) || ((data.date === undefined) && (missing0 = "date"))) || ((data.dateEvidence === undefined) && (missing0 = "dateEvidence"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.speaker === undefined) && (missing0 = "speaker"))) || ((data.office === undefined) && (missing0 = "office"))) || ((data.place === undefined) && (missing0 = "place"))) || ((data.publisher === undefined) && (missing0 = "publisher"))) || ((data.sourceLine === undefined) && (missing0 = "sourceLine"))) || ((data.pageHead === undefined) && (missing0 = "pageHead"))) || ((data.form === undefined) && (missing0 = "form"))) || ((data.covers === undefined) && (missing0 = "covers"))) || ((data.address === undefined) && (missing0 = "address"))) || ((data.language === undefined) && (missing0 = "language"))) || ((data.rights === undefined) && (missing0 = "rights"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.bytes === undefined) && (missing0 = "bytes"))) || ((data.record === undefined) && (missing0 = "record"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema36.properties, key0))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{0,63}$"}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
let data1 = data.event;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern14.test(data1)){
validate23.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{0,63}$"}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined){
let data2 = data.date;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate23.errors = [{instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: schema36.properties.date.type}}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
validate23.errors = [{instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dateEvidence !== undefined){
let data3 = data.dateEvidence;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate23.errors = [{instancePath:instancePath+"/dateEvidence",schemaPath:"#/properties/dateEvidence/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 5000){
validate23.errors = [{instancePath:instancePath+"/dateEvidence/" + i0,schemaPath:"#/properties/dateEvidence/items/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/dateEvidence/" + i0,schemaPath:"#/properties/dateEvidence/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/dateEvidence",schemaPath:"#/properties/dateEvidence/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data5 = data.title;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 5000){
validate23.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
else {
if(data5.length < 1){
validate23.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speaker !== undefined){
let data6 = data.speaker;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate23.errors = [{instancePath:instancePath+"/speaker",schemaPath:"#/properties/speaker/type",keyword:"type",params:{type: schema36.properties.speaker.type}}];
return false;
}
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 5000){
validate23.errors = [{instancePath:instancePath+"/speaker",schemaPath:"#/properties/speaker/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.office !== undefined){
let data7 = data.office;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate23.errors = [{instancePath:instancePath+"/office",schemaPath:"#/properties/office/type",keyword:"type",params:{type: schema36.properties.office.type}}];
return false;
}
if(errors === _errs16){
if(typeof data7 === "string"){
if(data7.length > 5000){
validate23.errors = [{instancePath:instancePath+"/office",schemaPath:"#/properties/office/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.place !== undefined){
let data8 = data.place;
const _errs18 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate23.errors = [{instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: schema36.properties.place.type}}];
return false;
}
if(errors === _errs18){
if(typeof data8 === "string"){
if(data8.length > 5000){
validate23.errors = [{instancePath:instancePath+"/place",schemaPath:"#/properties/place/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.publisher !== undefined){
let data9 = data.publisher;
const _errs20 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate23.errors = [{instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type: schema36.properties.publisher.type}}];
return false;
}
if(errors === _errs20){
if(typeof data9 === "string"){
if(data9.length > 5000){
validate23.errors = [{instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceLine !== undefined){
let data10 = data.sourceLine;
const _errs22 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate23.errors = [{instancePath:instancePath+"/sourceLine",schemaPath:"#/properties/sourceLine/type",keyword:"type",params:{type: schema36.properties.sourceLine.type}}];
return false;
}
if(errors === _errs22){
if(typeof data10 === "string"){
if(data10.length > 5000){
validate23.errors = [{instancePath:instancePath+"/sourceLine",schemaPath:"#/properties/sourceLine/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pageHead !== undefined){
let data11 = data.pageHead;
const _errs24 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate23.errors = [{instancePath:instancePath+"/pageHead",schemaPath:"#/properties/pageHead/type",keyword:"type",params:{type: schema36.properties.pageHead.type}}];
return false;
}
if(errors === _errs24){
if(typeof data11 === "string"){
if(data11.length > 5000){
validate23.errors = [{instancePath:instancePath+"/pageHead",schemaPath:"#/properties/pageHead/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.form !== undefined){
let data12 = data.form;
const _errs26 = errors;
if(!(((data12 === "full") || (data12 === "partial")) || (data12 === "digest"))){
validate23.errors = [{instancePath:instancePath+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues: schema36.properties.form.enum}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.covers !== undefined){
let data13 = data.covers;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 === "string"){
if(data13.length > 5000){
validate23.errors = [{instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address !== undefined){
let data14 = data.address;
const _errs29 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: schema36.properties.address.type}}];
return false;
}
if(errors === _errs29){
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]{1,2000}$"}}];
return false;
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
let data15 = data.language;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data15 === "string"){
if(!pattern8.test(data15)){
validate23.errors = [{instancePath:instancePath+"/language",schemaPath:"#/$defs/language/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}$"}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/language",schemaPath:"#/$defs/language/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.translates !== undefined){
let data16 = data.translates;
const _errs34 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate23.errors = [{instancePath:instancePath+"/translates",schemaPath:"#/properties/translates/type",keyword:"type",params:{type: schema36.properties.translates.type}}];
return false;
}
if(errors === _errs34){
if(typeof data16 === "string"){
if(!pattern14.test(data16)){
validate23.errors = [{instancePath:instancePath+"/translates",schemaPath:"#/properties/translates/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{0,63}$"}}];
return false;
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.translation !== undefined){
let data17 = data.translation;
const _errs36 = errors;
if(!((((data17 === "official") || (data17 === "agency")) || (data17 === "machine")) || (data17 === null))){
validate23.errors = [{instancePath:instancePath+"/translation",schemaPath:"#/properties/translation/enum",keyword:"enum",params:{allowedValues: schema36.properties.translation.enum}}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rights !== undefined){
let data18 = data.rights;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data18 === "string"){
if(data18.length > 5000){
validate23.errors = [{instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
else {
if(data18.length < 1){
validate23.errors = [{instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data19 = data.evidence;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data19)){
if(data19.length > 1000){
validate23.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid3 = true;
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
const _errs41 = errors;
if(errors === _errs41){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing1;
if((((data20.fact === undefined) && (missing1 = "fact")) || ((data20.value === undefined) && (missing1 = "value"))) || ((data20.evidence === undefined) && (missing1 = "evidence"))){
validate23.errors = [{instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs43 = errors;
for(const key1 in data20){
if(!(((key1 === "fact") || (key1 === "value")) || (key1 === "evidence"))){
validate23.errors = [{instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs43 === errors){
if(data20.fact !== undefined){
let data21 = data20.fact;
const _errs44 = errors;
if(!(((((((((data21 === "date") || (data21 === "title")) || (data21 === "speaker")) || (data21 === "office")) || (data21 === "place")) || (data21 === "publisher")) || (data21 === "address")) || (data21 === "language")) || (data21 === "event"))){
validate23.errors = [{instancePath:instancePath+"/evidence/" + i1+"/fact",schemaPath:"#/properties/evidence/items/properties/fact/enum",keyword:"enum",params:{allowedValues: schema36.properties.evidence.items.properties.fact.enum}}];
return false;
}
var valid4 = _errs44 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data20.value !== undefined){
let data22 = data20.value;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data22 === "string"){
if(data22.length > 5000){
validate23.errors = [{instancePath:instancePath+"/evidence/" + i1+"/value",schemaPath:"#/properties/evidence/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/evidence/" + i1+"/value",schemaPath:"#/properties/evidence/items/properties/value/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs45 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data20.evidence !== undefined){
let data23 = data20.evidence;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data23 === "string"){
if(data23.length > 5000){
validate23.errors = [{instancePath:instancePath+"/evidence/" + i1+"/evidence",schemaPath:"#/properties/evidence/items/properties/evidence/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/evidence/" + i1+"/evidence",schemaPath:"#/properties/evidence/items/properties/evidence/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs47 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs41 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data24 = data.sha256;
const _errs49 = errors;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data24 === "string"){
if(!pattern11.test(data24)){
validate23.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bytes !== undefined){
let data25 = data.bytes;
const _errs52 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate23.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs52){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 50000000 || isNaN(data25)){
validate23.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50000000}}];
return false;
}
else {
if(data25 < 1 || isNaN(data25)){
validate23.errors = [{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.record !== undefined){
let data26 = data.record;
const _errs54 = errors;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
validate23.errors = [{instancePath:instancePath+"/record",schemaPath:"#/properties/record/type",keyword:"type",params:{type: schema36.properties.record.type}}];
return false;
}
if(errors === _errs54){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing2;
if(((data26.sha256 === undefined) && (missing2 = "sha256")) || ((data26.bytes === undefined) && (missing2 = "bytes"))){
validate23.errors = [{instancePath:instancePath+"/record",schemaPath:"#/properties/record/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs56 = errors;
for(const key2 in data26){
if(!((key2 === "sha256") || (key2 === "bytes"))){
validate23.errors = [{instancePath:instancePath+"/record",schemaPath:"#/properties/record/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs56 === errors){
if(data26.sha256 !== undefined){
let data27 = data26.sha256;
const _errs57 = errors;
const _errs58 = errors;
if(errors === _errs58){
if(typeof data27 === "string"){
if(!pattern11.test(data27)){
validate23.errors = [{instancePath:instancePath+"/record/sha256",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/record/sha256",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs57 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data26.bytes !== undefined){
let data28 = data26.bytes;
const _errs60 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate23.errors = [{instancePath:instancePath+"/record/bytes",schemaPath:"#/properties/record/properties/bytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs60){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 50000000 || isNaN(data28)){
validate23.errors = [{instancePath:instancePath+"/record/bytes",schemaPath:"#/properties/record/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50000000}}];
return false;
}
else {
if(data28 < 1 || isNaN(data28)){
validate23.errors = [{instancePath:instancePath+"/record/bytes",schemaPath:"#/properties/record/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid6 = _errs60 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:yuanhua:pack:1:pack" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((data.format === undefined) && (missing0 = "format")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.revision === undefined) && (missing0 = "revision"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.about === undefined) && (missing0 = "about"))) || ((data.makers === undefined) && (missing0 = "makers"))) || ((data.key === undefined) && (missing0 = "key"))) || ((data.licence === undefined) && (missing0 = "licence"))) || ((data.languages === undefined) && (missing0 = "languages"))) || ((data.made === undefined) && (missing0 = "made"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.inPages === undefined) && (missing0 = "inPages"))) || ((data.newer === undefined) && (missing0 = "newer"))) || ((data.people === undefined) && (missing0 = "people"))) || ((data.outlets === undefined) && (missing0 = "outlets"))) || ((data.ids === undefined) && (missing0 = "ids"))) || ((data.texts === undefined) && (missing0 = "texts"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
const _errs2 = errors;
if(1 !== data.format){
validate22.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{2,99}$"}}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revision !== undefined){
let data2 = data.revision;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate22.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000 || isNaN(data2)){
validate22.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate22.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data3 = data.title;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(data3.length > 300){
validate22.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data3.length < 1){
validate22.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.about !== undefined){
let data4 = data.about;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate22.errors = [{instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: schema33.properties.about.type}}];
return false;
}
if(errors === _errs9){
if(typeof data4 === "string"){
if(data4.length > 5000){
validate22.errors = [{instancePath:instancePath+"/about",schemaPath:"#/properties/about/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.makers !== undefined){
let data5 = data.makers;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
if(data5.length > 100){
validate22.errors = [{instancePath:instancePath+"/makers",schemaPath:"#/properties/makers/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
if(data5.length < 1){
validate22.errors = [{instancePath:instancePath+"/makers",schemaPath:"#/properties/makers/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.name === undefined) && (missing1 = "name")) || ((data6.address === undefined) && (missing1 = "address"))){
validate22.errors = [{instancePath:instancePath+"/makers/" + i0,schemaPath:"#/properties/makers/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs15 = errors;
for(const key1 in data6){
if(!((key1 === "name") || (key1 === "address"))){
validate22.errors = [{instancePath:instancePath+"/makers/" + i0,schemaPath:"#/properties/makers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs15 === errors){
if(data6.name !== undefined){
let data7 = data6.name;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(data7.length > 300){
validate22.errors = [{instancePath:instancePath+"/makers/" + i0+"/name",schemaPath:"#/properties/makers/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data7.length < 1){
validate22.errors = [{instancePath:instancePath+"/makers/" + i0+"/name",schemaPath:"#/properties/makers/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/makers/" + i0+"/name",schemaPath:"#/properties/makers/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.address !== undefined){
let data8 = data6.address;
const _errs18 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate22.errors = [{instancePath:instancePath+"/makers/" + i0+"/address",schemaPath:"#/properties/makers/items/properties/address/type",keyword:"type",params:{type: schema33.properties.makers.items.properties.address.type}}];
return false;
}
if(errors === _errs18){
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
validate22.errors = [{instancePath:instancePath+"/makers/" + i0+"/address",schemaPath:"#/properties/makers/items/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]{1,2000}$"}}];
return false;
}
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/makers/" + i0,schemaPath:"#/properties/makers/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/makers",schemaPath:"#/properties/makers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
let data9 = data.key;
const _errs20 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate22.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: schema33.properties.key.type}}];
return false;
}
if(errors === _errs20){
if(typeof data9 === "string"){
if(!pattern7.test(data9)){
validate22.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^RW[0-9A-Za-z+/]{54}$"}}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.licence !== undefined){
let data10 = data.licence;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(data10.length > 5000){
validate22.errors = [{instancePath:instancePath+"/licence",schemaPath:"#/properties/licence/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
else {
if(data10.length < 1){
validate22.errors = [{instancePath:instancePath+"/licence",schemaPath:"#/properties/licence/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/licence",schemaPath:"#/properties/licence/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.languages !== undefined){
let data11 = data.languages;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data11)){
if(data11.length > 50){
validate22.errors = [{instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/maxItems",keyword:"maxItems",params:{limit: 50}}];
return false;
}
else {
if(data11.length < 1){
validate22.errors = [{instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data12 === "string"){
if(!pattern8.test(data12)){
validate22.errors = [{instancePath:instancePath+"/languages/" + i1,schemaPath:"#/$defs/language/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}$"}}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/languages/" + i1,schemaPath:"#/$defs/language/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs26 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.made !== undefined){
let data13 = data.made;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
validate22.errors = [{instancePath:instancePath+"/made",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/made",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
let data14 = data.from;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data14 === "string"){
if(data14.length > 5000){
validate22.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
else {
if(data14.length < 1){
validate22.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inPages !== undefined){
const _errs34 = errors;
if(typeof data.inPages !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/inPages",schemaPath:"#/properties/inPages/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.newer !== undefined){
let data16 = data.newer;
const _errs36 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate22.errors = [{instancePath:instancePath+"/newer",schemaPath:"#/properties/newer/type",keyword:"type",params:{type: schema33.properties.newer.type}}];
return false;
}
if(errors === _errs36){
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
validate22.errors = [{instancePath:instancePath+"/newer",schemaPath:"#/properties/newer/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]{1,2000}$"}}];
return false;
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.people !== undefined){
let data17 = data.people;
const _errs38 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate22.errors = [{instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: schema33.properties.people.type}}];
return false;
}
if(errors === _errs38){
if(typeof data17 === "string"){
if(!pattern11.test(data17)){
validate22.errors = [{instancePath:instancePath+"/people",schemaPath:"#/properties/people/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outlets !== undefined){
let data18 = data.outlets;
const _errs40 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate22.errors = [{instancePath:instancePath+"/outlets",schemaPath:"#/properties/outlets/type",keyword:"type",params:{type: schema33.properties.outlets.type}}];
return false;
}
if(errors === _errs40){
if(typeof data18 === "string"){
if(!pattern11.test(data18)){
validate22.errors = [{instancePath:instancePath+"/outlets",schemaPath:"#/properties/outlets/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ids !== undefined){
let data19 = data.ids;
const _errs42 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate22.errors = [{instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/type",keyword:"type",params:{type: schema33.properties.ids.type}}];
return false;
}
if(errors === _errs42){
if(typeof data19 === "string"){
if(!pattern11.test(data19)){
validate22.errors = [{instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.texts !== undefined){
let data20 = data.texts;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data20)){
if(data20.length > 10000){
validate22.errors = [{instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
if(data20.length < 1){
validate22.errors = [{instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid6 = true;
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
const _errs46 = errors;
if(!(validate23(data20[i2], {instancePath:instancePath+"/texts/" + i2,parentData:data20,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid6 = _errs46 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const people = validate25;
const schema40 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:yuanhua:pack:1:people","title":"people.json of a pack, format 1","type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["name","hans","hant","english","family","offices"],"properties":{"name":{"type":"string","minLength":1,"maxLength":300},"hans":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":300}},"hant":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":300}},"english":{"type":"string","minLength":1,"maxLength":300},"family":{"type":"string","minLength":1,"maxLength":300},"answers":{"type":"boolean"},"offices":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["names","from","to","english"],"properties":{"names":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":300}},"hant":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":300}},"from":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"to":{"type":["string","null"],"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"english":{"type":"string","minLength":1,"maxLength":300},"title":{"type":["string","null"],"maxLength":300}}}},"address":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":300}},"titles":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":300}},"byOffice":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":300}},"bodies":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":300}},"inEnglish":{"type":"object","additionalProperties":false,"properties":{"of":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":300}},"byOffice":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":300}},"inShort":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":300}},"titles":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":300}},"bodies":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":300}}}},"phrases":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":300}}}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:yuanhua:pack:1:people" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 100000){
validate25.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100000}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((((((data0.name === undefined) && (missing0 = "name")) || ((data0.hans === undefined) && (missing0 = "hans"))) || ((data0.hant === undefined) && (missing0 = "hant"))) || ((data0.english === undefined) && (missing0 = "english"))) || ((data0.family === undefined) && (missing0 = "family"))) || ((data0.offices === undefined) && (missing0 = "offices"))){
validate25.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data0){
if(!(func1.call(schema40.items.properties, key0))){
validate25.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.name !== undefined){
let data1 = data0.name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 300){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data1.length < 1){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.hans !== undefined){
let data2 = data0.hans;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 1000){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/hans",schemaPath:"#/items/properties/hans/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 300){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/hans/" + i1,schemaPath:"#/items/properties/hans/items/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data3.length < 1){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/hans/" + i1,schemaPath:"#/items/properties/hans/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/hans/" + i1,schemaPath:"#/items/properties/hans/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/hans",schemaPath:"#/items/properties/hans/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.hant !== undefined){
let data4 = data0.hant;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
if(data4.length > 1000){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/hant",schemaPath:"#/items/properties/hant/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(data5.length > 300){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/hant/" + i2,schemaPath:"#/items/properties/hant/items/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data5.length < 1){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/hant/" + i2,schemaPath:"#/items/properties/hant/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/hant/" + i2,schemaPath:"#/items/properties/hant/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/hant",schemaPath:"#/items/properties/hant/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.english !== undefined){
let data6 = data0.english;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(data6.length > 300){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/english",schemaPath:"#/items/properties/english/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data6.length < 1){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/english",schemaPath:"#/items/properties/english/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/english",schemaPath:"#/items/properties/english/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.family !== undefined){
let data7 = data0.family;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(data7.length > 300){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/family",schemaPath:"#/items/properties/family/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data7.length < 1){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/family",schemaPath:"#/items/properties/family/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/family",schemaPath:"#/items/properties/family/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.answers !== undefined){
const _errs18 = errors;
if(typeof data0.answers !== "boolean"){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/answers",schemaPath:"#/items/properties/answers/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.offices !== undefined){
let data9 = data0.offices;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
if(data9.length > 1000){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices",schemaPath:"#/items/properties/offices/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid4 = true;
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
const _errs22 = errors;
if(errors === _errs22){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if(((((data10.names === undefined) && (missing1 = "names")) || ((data10.from === undefined) && (missing1 = "from"))) || ((data10.to === undefined) && (missing1 = "to"))) || ((data10.english === undefined) && (missing1 = "english"))){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices/" + i3,schemaPath:"#/items/properties/offices/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs24 = errors;
for(const key1 in data10){
if(!((((((key1 === "names") || (key1 === "hant")) || (key1 === "from")) || (key1 === "to")) || (key1 === "english")) || (key1 === "title"))){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices/" + i3,schemaPath:"#/items/properties/offices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs24 === errors){
if(data10.names !== undefined){
let data11 = data10.names;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data11)){
if(data11.length > 1000){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices/" + i3+"/names",schemaPath:"#/items/properties/offices/items/properties/names/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid6 = true;
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
let data12 = data11[i4];
const _errs27 = errors;
if(errors === _errs27){
if(typeof data12 === "string"){
if(data12.length > 300){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices/" + i3+"/names/" + i4,schemaPath:"#/items/properties/offices/items/properties/names/items/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data12.length < 1){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices/" + i3+"/names/" + i4,schemaPath:"#/items/properties/offices/items/properties/names/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices/" + i3+"/names/" + i4,schemaPath:"#/items/properties/offices/items/properties/names/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs27 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices/" + i3+"/names",schemaPath:"#/items/properties/offices/items/properties/names/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.hant !== undefined){
let data13 = data10.hant;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data13)){
if(data13.length > 1000){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices/" + i3+"/hant",schemaPath:"#/items/properties/offices/items/properties/hant/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid7 = true;
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
let data14 = data13[i5];
const _errs31 = errors;
if(errors === _errs31){
if(typeof data14 === "string"){
if(data14.length > 300){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices/" + i3+"/hant/" + i5,schemaPath:"#/items/properties/offices/items/properties/hant/items/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data14.length < 1){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices/" + i3+"/hant/" + i5,schemaPath:"#/items/properties/offices/items/properties/hant/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices/" + i3+"/hant/" + i5,schemaPath:"#/items/properties/offices/items/properties/hant/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs31 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices/" + i3+"/hant",schemaPath:"#/items/properties/offices/items/properties/hant/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.from !== undefined){
let data15 = data10.from;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data15 === "string"){
if(!pattern9.test(data15)){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices/" + i3+"/from",schemaPath:"#/items/properties/offices/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices/" + i3+"/from",schemaPath:"#/items/properties/offices/items/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs33 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.to !== undefined){
let data16 = data10.to;
const _errs35 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices/" + i3+"/to",schemaPath:"#/items/properties/offices/items/properties/to/type",keyword:"type",params:{type: schema40.items.properties.offices.items.properties.to.type}}];
return false;
}
if(errors === _errs35){
if(typeof data16 === "string"){
if(!pattern9.test(data16)){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices/" + i3+"/to",schemaPath:"#/items/properties/offices/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}];
return false;
}
}
}
var valid5 = _errs35 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.english !== undefined){
let data17 = data10.english;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data17 === "string"){
if(data17.length > 300){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices/" + i3+"/english",schemaPath:"#/items/properties/offices/items/properties/english/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data17.length < 1){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices/" + i3+"/english",schemaPath:"#/items/properties/offices/items/properties/english/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices/" + i3+"/english",schemaPath:"#/items/properties/offices/items/properties/english/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.title !== undefined){
let data18 = data10.title;
const _errs39 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices/" + i3+"/title",schemaPath:"#/items/properties/offices/items/properties/title/type",keyword:"type",params:{type: schema40.items.properties.offices.items.properties.title.type}}];
return false;
}
if(errors === _errs39){
if(typeof data18 === "string"){
if(data18.length > 300){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices/" + i3+"/title",schemaPath:"#/items/properties/offices/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
}
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices/" + i3,schemaPath:"#/items/properties/offices/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs22 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/offices",schemaPath:"#/items/properties/offices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.address !== undefined){
let data19 = data0.address;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data19)){
if(data19.length > 1000){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/address",schemaPath:"#/items/properties/address/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid8 = true;
const len6 = data19.length;
for(let i6=0; i6<len6; i6++){
let data20 = data19[i6];
const _errs43 = errors;
if(errors === _errs43){
if(typeof data20 === "string"){
if(data20.length > 300){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/address/" + i6,schemaPath:"#/items/properties/address/items/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data20.length < 1){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/address/" + i6,schemaPath:"#/items/properties/address/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/address/" + i6,schemaPath:"#/items/properties/address/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs43 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/address",schemaPath:"#/items/properties/address/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs41 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.titles !== undefined){
let data21 = data0.titles;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data21)){
if(data21.length > 1000){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/titles",schemaPath:"#/items/properties/titles/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid9 = true;
const len7 = data21.length;
for(let i7=0; i7<len7; i7++){
let data22 = data21[i7];
const _errs47 = errors;
if(errors === _errs47){
if(typeof data22 === "string"){
if(data22.length > 300){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/titles/" + i7,schemaPath:"#/items/properties/titles/items/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data22.length < 1){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/titles/" + i7,schemaPath:"#/items/properties/titles/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/titles/" + i7,schemaPath:"#/items/properties/titles/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid9 = _errs47 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/titles",schemaPath:"#/items/properties/titles/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs45 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.byOffice !== undefined){
let data23 = data0.byOffice;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data23)){
if(data23.length > 1000){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/byOffice",schemaPath:"#/items/properties/byOffice/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid10 = true;
const len8 = data23.length;
for(let i8=0; i8<len8; i8++){
let data24 = data23[i8];
const _errs51 = errors;
if(errors === _errs51){
if(typeof data24 === "string"){
if(data24.length > 300){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/byOffice/" + i8,schemaPath:"#/items/properties/byOffice/items/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data24.length < 1){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/byOffice/" + i8,schemaPath:"#/items/properties/byOffice/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/byOffice/" + i8,schemaPath:"#/items/properties/byOffice/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid10 = _errs51 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/byOffice",schemaPath:"#/items/properties/byOffice/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs49 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.bodies !== undefined){
let data25 = data0.bodies;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data25)){
if(data25.length > 1000){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/bodies",schemaPath:"#/items/properties/bodies/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid11 = true;
const len9 = data25.length;
for(let i9=0; i9<len9; i9++){
let data26 = data25[i9];
const _errs55 = errors;
if(errors === _errs55){
if(typeof data26 === "string"){
if(data26.length > 300){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/bodies/" + i9,schemaPath:"#/items/properties/bodies/items/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data26.length < 1){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/bodies/" + i9,schemaPath:"#/items/properties/bodies/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/bodies/" + i9,schemaPath:"#/items/properties/bodies/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs55 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/bodies",schemaPath:"#/items/properties/bodies/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs53 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.inEnglish !== undefined){
let data27 = data0.inEnglish;
const _errs57 = errors;
if(errors === _errs57){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
const _errs59 = errors;
for(const key2 in data27){
if(!(((((key2 === "of") || (key2 === "byOffice")) || (key2 === "inShort")) || (key2 === "titles")) || (key2 === "bodies"))){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish",schemaPath:"#/items/properties/inEnglish/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs59 === errors){
if(data27.of !== undefined){
let data28 = data27.of;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data28)){
if(data28.length > 1000){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/of",schemaPath:"#/items/properties/inEnglish/properties/of/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid13 = true;
const len10 = data28.length;
for(let i10=0; i10<len10; i10++){
let data29 = data28[i10];
const _errs62 = errors;
if(errors === _errs62){
if(typeof data29 === "string"){
if(data29.length > 300){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/of/" + i10,schemaPath:"#/items/properties/inEnglish/properties/of/items/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data29.length < 1){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/of/" + i10,schemaPath:"#/items/properties/inEnglish/properties/of/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/of/" + i10,schemaPath:"#/items/properties/inEnglish/properties/of/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid13 = _errs62 === errors;
if(!valid13){
break;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/of",schemaPath:"#/items/properties/inEnglish/properties/of/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid12 = _errs60 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data27.byOffice !== undefined){
let data30 = data27.byOffice;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data30)){
if(data30.length > 1000){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/byOffice",schemaPath:"#/items/properties/inEnglish/properties/byOffice/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid14 = true;
const len11 = data30.length;
for(let i11=0; i11<len11; i11++){
let data31 = data30[i11];
const _errs66 = errors;
if(errors === _errs66){
if(typeof data31 === "string"){
if(data31.length > 300){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/byOffice/" + i11,schemaPath:"#/items/properties/inEnglish/properties/byOffice/items/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data31.length < 1){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/byOffice/" + i11,schemaPath:"#/items/properties/inEnglish/properties/byOffice/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/byOffice/" + i11,schemaPath:"#/items/properties/inEnglish/properties/byOffice/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid14 = _errs66 === errors;
if(!valid14){
break;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/byOffice",schemaPath:"#/items/properties/inEnglish/properties/byOffice/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid12 = _errs64 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data27.inShort !== undefined){
let data32 = data27.inShort;
const _errs68 = errors;
if(errors === _errs68){
if(Array.isArray(data32)){
if(data32.length > 1000){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/inShort",schemaPath:"#/items/properties/inEnglish/properties/inShort/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid15 = true;
const len12 = data32.length;
for(let i12=0; i12<len12; i12++){
let data33 = data32[i12];
const _errs70 = errors;
if(errors === _errs70){
if(typeof data33 === "string"){
if(data33.length > 300){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/inShort/" + i12,schemaPath:"#/items/properties/inEnglish/properties/inShort/items/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data33.length < 1){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/inShort/" + i12,schemaPath:"#/items/properties/inEnglish/properties/inShort/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/inShort/" + i12,schemaPath:"#/items/properties/inEnglish/properties/inShort/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs70 === errors;
if(!valid15){
break;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/inShort",schemaPath:"#/items/properties/inEnglish/properties/inShort/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid12 = _errs68 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data27.titles !== undefined){
let data34 = data27.titles;
const _errs72 = errors;
if(errors === _errs72){
if(Array.isArray(data34)){
if(data34.length > 1000){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/titles",schemaPath:"#/items/properties/inEnglish/properties/titles/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid16 = true;
const len13 = data34.length;
for(let i13=0; i13<len13; i13++){
let data35 = data34[i13];
const _errs74 = errors;
if(errors === _errs74){
if(typeof data35 === "string"){
if(data35.length > 300){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/titles/" + i13,schemaPath:"#/items/properties/inEnglish/properties/titles/items/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data35.length < 1){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/titles/" + i13,schemaPath:"#/items/properties/inEnglish/properties/titles/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/titles/" + i13,schemaPath:"#/items/properties/inEnglish/properties/titles/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid16 = _errs74 === errors;
if(!valid16){
break;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/titles",schemaPath:"#/items/properties/inEnglish/properties/titles/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid12 = _errs72 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data27.bodies !== undefined){
let data36 = data27.bodies;
const _errs76 = errors;
if(errors === _errs76){
if(Array.isArray(data36)){
if(data36.length > 1000){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/bodies",schemaPath:"#/items/properties/inEnglish/properties/bodies/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid17 = true;
const len14 = data36.length;
for(let i14=0; i14<len14; i14++){
let data37 = data36[i14];
const _errs78 = errors;
if(errors === _errs78){
if(typeof data37 === "string"){
if(data37.length > 300){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/bodies/" + i14,schemaPath:"#/items/properties/inEnglish/properties/bodies/items/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data37.length < 1){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/bodies/" + i14,schemaPath:"#/items/properties/inEnglish/properties/bodies/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/bodies/" + i14,schemaPath:"#/items/properties/inEnglish/properties/bodies/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid17 = _errs78 === errors;
if(!valid17){
break;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish/bodies",schemaPath:"#/items/properties/inEnglish/properties/bodies/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid12 = _errs76 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/inEnglish",schemaPath:"#/items/properties/inEnglish/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs57 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.phrases !== undefined){
let data38 = data0.phrases;
const _errs80 = errors;
if(errors === _errs80){
if(Array.isArray(data38)){
if(data38.length > 1000){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/phrases",schemaPath:"#/items/properties/phrases/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid18 = true;
const len15 = data38.length;
for(let i15=0; i15<len15; i15++){
let data39 = data38[i15];
const _errs82 = errors;
if(errors === _errs82){
if(typeof data39 === "string"){
if(data39.length > 300){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/phrases/" + i15,schemaPath:"#/items/properties/phrases/items/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data39.length < 1){
validate25.errors = [{instancePath:instancePath+"/" + i0+"/phrases/" + i15,schemaPath:"#/items/properties/phrases/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/phrases/" + i15,schemaPath:"#/items/properties/phrases/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid18 = _errs82 === errors;
if(!valid18){
break;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0+"/phrases",schemaPath:"#/items/properties/phrases/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs80 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const record = validate26;
const schema41 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:yuanhua:pack:1:record","title":"records/<id>.json of a pack, format 1","type":"object","additionalProperties":false,"required":["id","read","corrections","turns","furniture","emendations"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9.-]{0,63}$"},"read":{"type":"object","additionalProperties":false,"required":["name","format","encoding","turns","times","notices"],"properties":{"name":{"type":"string","maxLength":5000},"format":{"enum":["txt","md","html","mhtml","docx","epub","srt","vtt","lrc","csv","json","tei","akn","pdf","page"]},"encoding":{"type":["string","null"],"maxLength":5000},"turns":{"type":["array","null"],"maxItems":1000000,"items":{"type":"object","additionalProperties":false,"required":["voice","speaker","label","paragraphs"],"properties":{"voice":{"enum":["answer","reported","moderator","question","narration","caption","heading",null]},"speaker":{"type":["string","null"],"maxLength":5000},"label":{"$ref":"#/$defs/range-or-null"},"paragraphs":{"$ref":"#/$defs/ranges"}}}},"times":{"type":"array","maxItems":1000000,"items":{"type":"object","additionalProperties":false,"required":["range","startMs","endMs"],"properties":{"range":{"$ref":"#/$defs/range"},"startMs":{"$ref":"#/$defs/count"},"endMs":{"$ref":"#/$defs/count"}}}},"notices":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["kind","count","line"],"properties":{"kind":{"enum":["encoding-guessed","replaced-surrogates","direction-marks","rolling-lines","overlapping-times","unreadable-glyphs","empty-pages","private-characters","ignored-keys","skipped-entries"]},"count":{"$ref":"#/$defs/count"},"line":{"type":["integer","null"],"minimum":0}}}}}},"corrections":{"type":"array","maxItems":100000,"items":{"type":"object","required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"type":"object","additionalProperties":false,"required":["kind","fact","value"],"properties":{"kind":{"const":"fact"},"fact":{"enum":["title","speaker","office","date","event","place","publisher","address","form","language","translation","translates"]},"value":{"type":["string","null"],"maxLength":5000}}},{"type":"object","additionalProperties":false,"required":["kind","at"],"properties":{"kind":{"const":"split"},"at":{"$ref":"#/$defs/count"}}},{"type":"object","additionalProperties":false,"required":["kind","at"],"properties":{"kind":{"const":"join"},"at":{"$ref":"#/$defs/count"}}},{"type":"object","additionalProperties":false,"required":["kind","at","voice"],"properties":{"kind":{"const":"voice"},"at":{"$ref":"#/$defs/count"},"voice":{"$ref":"#/$defs/voice"}}},{"type":"object","additionalProperties":false,"required":["kind","at","speaker"],"properties":{"kind":{"const":"speaker"},"at":{"$ref":"#/$defs/count"},"speaker":{"type":["string","null"],"maxLength":5000}}},{"type":"object","additionalProperties":false,"required":["kind","label","speaker","voice"],"properties":{"kind":{"const":"label"},"label":{"type":"string","maxLength":5000},"speaker":{"type":["string","null"],"maxLength":5000},"voice":{"$ref":"#/$defs/voice"}}},{"type":"object","additionalProperties":false,"required":["kind","range"],"properties":{"kind":{"const":"furniture"},"range":{"$ref":"#/$defs/range"}}},{"type":"object","additionalProperties":false,"required":["kind","range"],"properties":{"kind":{"const":"words"},"range":{"$ref":"#/$defs/range"}}},{"type":"object","additionalProperties":false,"required":["kind","text","english","chinese","words"],"properties":{"kind":{"const":"pair"},"text":{"type":"string","pattern":"^[a-z0-9][a-z0-9.-]{0,63}$"},"english":{"$ref":"#/$defs/range-or-null"},"chinese":{"$ref":"#/$defs/range-or-null"},"words":{"type":["integer","null"],"minimum":0,"maximum":9007199254740991}}}]}},"turns":{"type":"array","minItems":1,"maxItems":1000000,"items":{"type":"object","additionalProperties":false,"required":["id","voice","speaker","outlet","label","labelRanges","reported","part","quoted","paragraphs"],"properties":{"id":{"type":"string","pattern":"^[a-z]{1,2}[0-9]{1,5}(?:-[0-9]{1,3})?$"},"voice":{"$ref":"#/$defs/voice"},"speaker":{"type":["string","null"],"maxLength":5000},"outlet":{"type":["string","null"],"maxLength":5000},"label":{"type":["string","null"],"maxLength":5000},"labelRanges":{"$ref":"#/$defs/ranges"},"reported":{"type":"boolean"},"part":{"enum":["body","sidebar"]},"quoted":{"$ref":"#/$defs/ranges"},"paragraphs":{"type":"array","maxItems":1000000,"items":{"type":"object","additionalProperties":false,"required":["id","ranges"],"properties":{"id":{"type":"string","pattern":"^[a-z]{1,2}[0-9]{1,5}(?:-[0-9]{1,3})?\\.[0-9]{1,5}$"},"ranges":{"$ref":"#/$defs/ranges"},"time":{"type":"object","additionalProperties":false,"required":["startMs","endMs"],"properties":{"startMs":{"$ref":"#/$defs/count"},"endMs":{"$ref":"#/$defs/count"}}}}}}}}},"furniture":{"type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["kind","ranges"],"properties":{"kind":{"type":"string","maxLength":5000},"ranges":{"$ref":"#/$defs/ranges"}}}},"emendations":{"type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["id","range","printed","emended","type","grounds","confidence","changesMeaning"],"properties":{"id":{"type":"string","minLength":1,"maxLength":100},"range":{"$ref":"#/$defs/range"},"printed":{"type":"string","minLength":1,"maxLength":5000},"emended":{"type":["string","null"],"maxLength":5000},"type":{"type":"string","maxLength":5000},"grounds":{"type":"string","minLength":1,"maxLength":5000},"confidence":{"enum":["high","medium","low"]},"changesMeaning":{"enum":["none","minor","fact","reversal"]}}}}},"$defs":{"count":{"type":"integer","minimum":0,"maximum":9007199254740991},"voice":{"enum":["answer","reported","moderator","question","narration","caption","heading"]},"range":{"type":"array","minItems":2,"maxItems":2,"items":{"$ref":"#/$defs/count"}},"range-or-null":{"type":["array","null"],"minItems":2,"maxItems":2,"items":{"$ref":"#/$defs/count"}},"ranges":{"type":"array","maxItems":1000000,"items":{"$ref":"#/$defs/range"}}}};
const schema43 = {"type":"integer","minimum":0,"maximum":9007199254740991};
const schema53 = {"enum":["answer","reported","moderator","question","narration","caption","heading"]};
const pattern26 = new RegExp("^[a-z]{1,2}[0-9]{1,5}(?:-[0-9]{1,3})?$", "u");
const pattern27 = new RegExp("^[a-z]{1,2}[0-9]{1,5}(?:-[0-9]{1,3})?\\.[0-9]{1,5}$", "u");
const schema42 = {"type":["array","null"],"minItems":2,"maxItems":2,"items":{"$ref":"#/$defs/count"}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema42.type}}];
return false;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 2){
validate27.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data.length < 2){
validate27.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate27.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate27.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate27.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"array","maxItems":1000000,"items":{"$ref":"#/$defs/range"}};
const schema45 = {"type":"array","minItems":2,"maxItems":2,"items":{"$ref":"#/$defs/count"}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 2){
validate30.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data.length < 2){
validate30.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate30.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate30.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate30.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 1000000){
validate29.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000000}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate30(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:yuanhua:pack:1:record" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.read === undefined) && (missing0 = "read"))) || ((data.corrections === undefined) && (missing0 = "corrections"))) || ((data.turns === undefined) && (missing0 = "turns"))) || ((data.furniture === undefined) && (missing0 = "furniture"))) || ((data.emendations === undefined) && (missing0 = "emendations"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "read")) || (key0 === "corrections")) || (key0 === "turns")) || (key0 === "furniture")) || (key0 === "emendations"))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
validate26.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{0,63}$"}}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.read !== undefined){
let data1 = data.read;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((data1.name === undefined) && (missing1 = "name")) || ((data1.format === undefined) && (missing1 = "format"))) || ((data1.encoding === undefined) && (missing1 = "encoding"))) || ((data1.turns === undefined) && (missing1 = "turns"))) || ((data1.times === undefined) && (missing1 = "times"))) || ((data1.notices === undefined) && (missing1 = "notices"))){
validate26.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((((((key1 === "name") || (key1 === "format")) || (key1 === "encoding")) || (key1 === "turns")) || (key1 === "times")) || (key1 === "notices"))){
validate26.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.name !== undefined){
let data2 = data1.name;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(data2.length > 5000){
validate26.errors = [{instancePath:instancePath+"/read/name",schemaPath:"#/properties/read/properties/name/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/read/name",schemaPath:"#/properties/read/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.format !== undefined){
let data3 = data1.format;
const _errs9 = errors;
if(!(((((((((((((((data3 === "txt") || (data3 === "md")) || (data3 === "html")) || (data3 === "mhtml")) || (data3 === "docx")) || (data3 === "epub")) || (data3 === "srt")) || (data3 === "vtt")) || (data3 === "lrc")) || (data3 === "csv")) || (data3 === "json")) || (data3 === "tei")) || (data3 === "akn")) || (data3 === "pdf")) || (data3 === "page"))){
validate26.errors = [{instancePath:instancePath+"/read/format",schemaPath:"#/properties/read/properties/format/enum",keyword:"enum",params:{allowedValues: schema41.properties.read.properties.format.enum}}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.encoding !== undefined){
let data4 = data1.encoding;
const _errs10 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate26.errors = [{instancePath:instancePath+"/read/encoding",schemaPath:"#/properties/read/properties/encoding/type",keyword:"type",params:{type: schema41.properties.read.properties.encoding.type}}];
return false;
}
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 5000){
validate26.errors = [{instancePath:instancePath+"/read/encoding",schemaPath:"#/properties/read/properties/encoding/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.turns !== undefined){
let data5 = data1.turns;
const _errs12 = errors;
if((!(Array.isArray(data5))) && (data5 !== null)){
validate26.errors = [{instancePath:instancePath+"/read/turns",schemaPath:"#/properties/read/properties/turns/type",keyword:"type",params:{type: schema41.properties.read.properties.turns.type}}];
return false;
}
if(errors === _errs12){
if(Array.isArray(data5)){
if(data5.length > 1000000){
validate26.errors = [{instancePath:instancePath+"/read/turns",schemaPath:"#/properties/read/properties/turns/maxItems",keyword:"maxItems",params:{limit: 1000000}}];
return false;
}
else {
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((((data6.voice === undefined) && (missing2 = "voice")) || ((data6.speaker === undefined) && (missing2 = "speaker"))) || ((data6.label === undefined) && (missing2 = "label"))) || ((data6.paragraphs === undefined) && (missing2 = "paragraphs"))){
validate26.errors = [{instancePath:instancePath+"/read/turns/" + i0,schemaPath:"#/properties/read/properties/turns/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs16 = errors;
for(const key2 in data6){
if(!((((key2 === "voice") || (key2 === "speaker")) || (key2 === "label")) || (key2 === "paragraphs"))){
validate26.errors = [{instancePath:instancePath+"/read/turns/" + i0,schemaPath:"#/properties/read/properties/turns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs16 === errors){
if(data6.voice !== undefined){
let data7 = data6.voice;
const _errs17 = errors;
if(!((((((((data7 === "answer") || (data7 === "reported")) || (data7 === "moderator")) || (data7 === "question")) || (data7 === "narration")) || (data7 === "caption")) || (data7 === "heading")) || (data7 === null))){
validate26.errors = [{instancePath:instancePath+"/read/turns/" + i0+"/voice",schemaPath:"#/properties/read/properties/turns/items/properties/voice/enum",keyword:"enum",params:{allowedValues: schema41.properties.read.properties.turns.items.properties.voice.enum}}];
return false;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.speaker !== undefined){
let data8 = data6.speaker;
const _errs18 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate26.errors = [{instancePath:instancePath+"/read/turns/" + i0+"/speaker",schemaPath:"#/properties/read/properties/turns/items/properties/speaker/type",keyword:"type",params:{type: schema41.properties.read.properties.turns.items.properties.speaker.type}}];
return false;
}
if(errors === _errs18){
if(typeof data8 === "string"){
if(data8.length > 5000){
validate26.errors = [{instancePath:instancePath+"/read/turns/" + i0+"/speaker",schemaPath:"#/properties/read/properties/turns/items/properties/speaker/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.label !== undefined){
const _errs20 = errors;
if(!(validate27(data6.label, {instancePath:instancePath+"/read/turns/" + i0+"/label",parentData:data6,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.paragraphs !== undefined){
const _errs21 = errors;
if(!(validate29(data6.paragraphs, {instancePath:instancePath+"/read/turns/" + i0+"/paragraphs",parentData:data6,parentDataProperty:"paragraphs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/read/turns/" + i0,schemaPath:"#/properties/read/properties/turns/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.times !== undefined){
let data11 = data1.times;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data11)){
if(data11.length > 1000000){
validate26.errors = [{instancePath:instancePath+"/read/times",schemaPath:"#/properties/read/properties/times/maxItems",keyword:"maxItems",params:{limit: 1000000}}];
return false;
}
else {
var valid4 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
const _errs24 = errors;
if(errors === _errs24){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing3;
if((((data12.range === undefined) && (missing3 = "range")) || ((data12.startMs === undefined) && (missing3 = "startMs"))) || ((data12.endMs === undefined) && (missing3 = "endMs"))){
validate26.errors = [{instancePath:instancePath+"/read/times/" + i1,schemaPath:"#/properties/read/properties/times/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs26 = errors;
for(const key3 in data12){
if(!(((key3 === "range") || (key3 === "startMs")) || (key3 === "endMs"))){
validate26.errors = [{instancePath:instancePath+"/read/times/" + i1,schemaPath:"#/properties/read/properties/times/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs26 === errors){
if(data12.range !== undefined){
const _errs27 = errors;
if(!(validate30(data12.range, {instancePath:instancePath+"/read/times/" + i1+"/range",parentData:data12,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid5 = _errs27 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.startMs !== undefined){
let data14 = data12.startMs;
const _errs28 = errors;
const _errs29 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate26.errors = [{instancePath:instancePath+"/read/times/" + i1+"/startMs",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs29){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
validate26.errors = [{instancePath:instancePath+"/read/times/" + i1+"/startMs",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate26.errors = [{instancePath:instancePath+"/read/times/" + i1+"/startMs",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.endMs !== undefined){
let data15 = data12.endMs;
const _errs31 = errors;
const _errs32 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate26.errors = [{instancePath:instancePath+"/read/times/" + i1+"/endMs",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs32){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
validate26.errors = [{instancePath:instancePath+"/read/times/" + i1+"/endMs",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate26.errors = [{instancePath:instancePath+"/read/times/" + i1+"/endMs",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/read/times/" + i1,schemaPath:"#/properties/read/properties/times/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs24 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/read/times",schemaPath:"#/properties/read/properties/times/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.notices !== undefined){
let data16 = data1.notices;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data16)){
if(data16.length > 1000){
validate26.errors = [{instancePath:instancePath+"/read/notices",schemaPath:"#/properties/read/properties/notices/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid8 = true;
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
const _errs36 = errors;
if(errors === _errs36){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing4;
if((((data17.kind === undefined) && (missing4 = "kind")) || ((data17.count === undefined) && (missing4 = "count"))) || ((data17.line === undefined) && (missing4 = "line"))){
validate26.errors = [{instancePath:instancePath+"/read/notices/" + i2,schemaPath:"#/properties/read/properties/notices/items/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs38 = errors;
for(const key4 in data17){
if(!(((key4 === "kind") || (key4 === "count")) || (key4 === "line"))){
validate26.errors = [{instancePath:instancePath+"/read/notices/" + i2,schemaPath:"#/properties/read/properties/notices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs38 === errors){
if(data17.kind !== undefined){
let data18 = data17.kind;
const _errs39 = errors;
if(!((((((((((data18 === "encoding-guessed") || (data18 === "replaced-surrogates")) || (data18 === "direction-marks")) || (data18 === "rolling-lines")) || (data18 === "overlapping-times")) || (data18 === "unreadable-glyphs")) || (data18 === "empty-pages")) || (data18 === "private-characters")) || (data18 === "ignored-keys")) || (data18 === "skipped-entries"))){
validate26.errors = [{instancePath:instancePath+"/read/notices/" + i2+"/kind",schemaPath:"#/properties/read/properties/notices/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema41.properties.read.properties.notices.items.properties.kind.enum}}];
return false;
}
var valid9 = _errs39 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data17.count !== undefined){
let data19 = data17.count;
const _errs40 = errors;
const _errs41 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate26.errors = [{instancePath:instancePath+"/read/notices/" + i2+"/count",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs41){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){
validate26.errors = [{instancePath:instancePath+"/read/notices/" + i2+"/count",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate26.errors = [{instancePath:instancePath+"/read/notices/" + i2+"/count",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid9 = _errs40 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data17.line !== undefined){
let data20 = data17.line;
const _errs43 = errors;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
validate26.errors = [{instancePath:instancePath+"/read/notices/" + i2+"/line",schemaPath:"#/properties/read/properties/notices/items/properties/line/type",keyword:"type",params:{type: schema41.properties.read.properties.notices.items.properties.line.type}}];
return false;
}
if(errors === _errs43){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate26.errors = [{instancePath:instancePath+"/read/notices/" + i2+"/line",schemaPath:"#/properties/read/properties/notices/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid9 = _errs43 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/read/notices/" + i2,schemaPath:"#/properties/read/properties/notices/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid8 = _errs36 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/read/notices",schemaPath:"#/properties/read/properties/notices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs34 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.corrections !== undefined){
let data21 = data.corrections;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data21)){
if(data21.length > 100000){
validate26.errors = [{instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/maxItems",keyword:"maxItems",params:{limit: 100000}}];
return false;
}
else {
var valid11 = true;
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
const _errs47 = errors;
if(errors === _errs47){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing5;
if((data22.kind === undefined) && (missing5 = "kind")){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const tag0 = data22.kind;
if(typeof tag0 == "string"){
if(tag0 === "fact"){
const _errs50 = errors;
if(errors === _errs50){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing6;
if((((data22.kind === undefined) && (missing6 = "kind")) || ((data22.fact === undefined) && (missing6 = "fact"))) || ((data22.value === undefined) && (missing6 = "value"))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/0/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs52 = errors;
for(const key5 in data22){
if(!(((key5 === "kind") || (key5 === "fact")) || (key5 === "value"))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs52 === errors){
if(data22.kind !== undefined){
const _errs53 = errors;
if("fact" !== data22.kind){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/kind",schemaPath:"#/properties/corrections/items/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "fact"}}];
return false;
}
var valid14 = _errs53 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data22.fact !== undefined){
let data24 = data22.fact;
const _errs54 = errors;
if(!((((((((((((data24 === "title") || (data24 === "speaker")) || (data24 === "office")) || (data24 === "date")) || (data24 === "event")) || (data24 === "place")) || (data24 === "publisher")) || (data24 === "address")) || (data24 === "form")) || (data24 === "language")) || (data24 === "translation")) || (data24 === "translates"))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/fact",schemaPath:"#/properties/corrections/items/oneOf/0/properties/fact/enum",keyword:"enum",params:{allowedValues: schema41.properties.corrections.items.oneOf[0].properties.fact.enum}}];
return false;
}
var valid14 = _errs54 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data22.value !== undefined){
let data25 = data22.value;
const _errs55 = errors;
if((typeof data25 !== "string") && (data25 !== null)){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/value",schemaPath:"#/properties/corrections/items/oneOf/0/properties/value/type",keyword:"type",params:{type: schema41.properties.corrections.items.oneOf[0].properties.value.type}}];
return false;
}
if(errors === _errs55){
if(typeof data25 === "string"){
if(data25.length > 5000){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/value",schemaPath:"#/properties/corrections/items/oneOf/0/properties/value/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
}
var valid14 = _errs55 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var props0 = true;
}
else if(tag0 === "split"){
const _errs57 = errors;
if(errors === _errs57){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing7;
if(((data22.kind === undefined) && (missing7 = "kind")) || ((data22.at === undefined) && (missing7 = "at"))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/1/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs59 = errors;
for(const key6 in data22){
if(!((key6 === "kind") || (key6 === "at"))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs59 === errors){
if(data22.kind !== undefined){
const _errs60 = errors;
if("split" !== data22.kind){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/kind",schemaPath:"#/properties/corrections/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "split"}}];
return false;
}
var valid16 = _errs60 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data22.at !== undefined){
let data27 = data22.at;
const _errs61 = errors;
const _errs62 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs62){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 9007199254740991 || isNaN(data27)){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data27 < 0 || isNaN(data27)){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid16 = _errs61 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "join"){
const _errs64 = errors;
if(errors === _errs64){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing8;
if(((data22.kind === undefined) && (missing8 = "kind")) || ((data22.at === undefined) && (missing8 = "at"))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/2/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs66 = errors;
for(const key7 in data22){
if(!((key7 === "kind") || (key7 === "at"))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs66 === errors){
if(data22.kind !== undefined){
const _errs67 = errors;
if("join" !== data22.kind){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/kind",schemaPath:"#/properties/corrections/items/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "join"}}];
return false;
}
var valid19 = _errs67 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data22.at !== undefined){
let data29 = data22.at;
const _errs68 = errors;
const _errs69 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs69){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9007199254740991 || isNaN(data29)){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data29 < 0 || isNaN(data29)){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid19 = _errs68 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/2/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "voice"){
const _errs71 = errors;
if(errors === _errs71){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing9;
if((((data22.kind === undefined) && (missing9 = "kind")) || ((data22.at === undefined) && (missing9 = "at"))) || ((data22.voice === undefined) && (missing9 = "voice"))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs73 = errors;
for(const key8 in data22){
if(!(((key8 === "kind") || (key8 === "at")) || (key8 === "voice"))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs73 === errors){
if(data22.kind !== undefined){
const _errs74 = errors;
if("voice" !== data22.kind){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/kind",schemaPath:"#/properties/corrections/items/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "voice"}}];
return false;
}
var valid22 = _errs74 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data22.at !== undefined){
let data31 = data22.at;
const _errs75 = errors;
const _errs76 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs76){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 9007199254740991 || isNaN(data31)){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data31 < 0 || isNaN(data31)){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid22 = _errs75 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data22.voice !== undefined){
let data32 = data22.voice;
const _errs78 = errors;
if(!(((((((data32 === "answer") || (data32 === "reported")) || (data32 === "moderator")) || (data32 === "question")) || (data32 === "narration")) || (data32 === "caption")) || (data32 === "heading"))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/voice",schemaPath:"#/$defs/voice/enum",keyword:"enum",params:{allowedValues: schema53.enum}}];
return false;
}
var valid22 = _errs78 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/3/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "speaker"){
const _errs80 = errors;
if(errors === _errs80){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing10;
if((((data22.kind === undefined) && (missing10 = "kind")) || ((data22.at === undefined) && (missing10 = "at"))) || ((data22.speaker === undefined) && (missing10 = "speaker"))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/4/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs82 = errors;
for(const key9 in data22){
if(!(((key9 === "kind") || (key9 === "at")) || (key9 === "speaker"))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs82 === errors){
if(data22.kind !== undefined){
const _errs83 = errors;
if("speaker" !== data22.kind){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/kind",schemaPath:"#/properties/corrections/items/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "speaker"}}];
return false;
}
var valid26 = _errs83 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data22.at !== undefined){
let data34 = data22.at;
const _errs84 = errors;
const _errs85 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs85){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 9007199254740991 || isNaN(data34)){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data34 < 0 || isNaN(data34)){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid26 = _errs84 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data22.speaker !== undefined){
let data35 = data22.speaker;
const _errs87 = errors;
if((typeof data35 !== "string") && (data35 !== null)){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/speaker",schemaPath:"#/properties/corrections/items/oneOf/4/properties/speaker/type",keyword:"type",params:{type: schema41.properties.corrections.items.oneOf[4].properties.speaker.type}}];
return false;
}
if(errors === _errs87){
if(typeof data35 === "string"){
if(data35.length > 5000){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/speaker",schemaPath:"#/properties/corrections/items/oneOf/4/properties/speaker/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
}
var valid26 = _errs87 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/4/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "label"){
const _errs89 = errors;
if(errors === _errs89){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing11;
if(((((data22.kind === undefined) && (missing11 = "kind")) || ((data22.label === undefined) && (missing11 = "label"))) || ((data22.speaker === undefined) && (missing11 = "speaker"))) || ((data22.voice === undefined) && (missing11 = "voice"))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/5/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs91 = errors;
for(const key10 in data22){
if(!((((key10 === "kind") || (key10 === "label")) || (key10 === "speaker")) || (key10 === "voice"))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs91 === errors){
if(data22.kind !== undefined){
const _errs92 = errors;
if("label" !== data22.kind){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/kind",schemaPath:"#/properties/corrections/items/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "label"}}];
return false;
}
var valid29 = _errs92 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data22.label !== undefined){
let data37 = data22.label;
const _errs93 = errors;
if(errors === _errs93){
if(typeof data37 === "string"){
if(data37.length > 5000){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/label",schemaPath:"#/properties/corrections/items/oneOf/5/properties/label/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/label",schemaPath:"#/properties/corrections/items/oneOf/5/properties/label/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid29 = _errs93 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data22.speaker !== undefined){
let data38 = data22.speaker;
const _errs95 = errors;
if((typeof data38 !== "string") && (data38 !== null)){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/speaker",schemaPath:"#/properties/corrections/items/oneOf/5/properties/speaker/type",keyword:"type",params:{type: schema41.properties.corrections.items.oneOf[5].properties.speaker.type}}];
return false;
}
if(errors === _errs95){
if(typeof data38 === "string"){
if(data38.length > 5000){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/speaker",schemaPath:"#/properties/corrections/items/oneOf/5/properties/speaker/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
}
var valid29 = _errs95 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data22.voice !== undefined){
let data39 = data22.voice;
const _errs97 = errors;
if(!(((((((data39 === "answer") || (data39 === "reported")) || (data39 === "moderator")) || (data39 === "question")) || (data39 === "narration")) || (data39 === "caption")) || (data39 === "heading"))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/voice",schemaPath:"#/$defs/voice/enum",keyword:"enum",params:{allowedValues: schema53.enum}}];
return false;
}
var valid29 = _errs97 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/5/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "furniture"){
const _errs99 = errors;
if(errors === _errs99){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing12;
if(((data22.kind === undefined) && (missing12 = "kind")) || ((data22.range === undefined) && (missing12 = "range"))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/6/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs101 = errors;
for(const key11 in data22){
if(!((key11 === "kind") || (key11 === "range"))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs101 === errors){
if(data22.kind !== undefined){
const _errs102 = errors;
if("furniture" !== data22.kind){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/kind",schemaPath:"#/properties/corrections/items/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "furniture"}}];
return false;
}
var valid32 = _errs102 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data22.range !== undefined){
const _errs103 = errors;
if(!(validate30(data22.range, {instancePath:instancePath+"/corrections/" + i3+"/range",parentData:data22,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid32 = _errs103 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/6/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "words"){
const _errs104 = errors;
if(errors === _errs104){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing13;
if(((data22.kind === undefined) && (missing13 = "kind")) || ((data22.range === undefined) && (missing13 = "range"))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/7/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs106 = errors;
for(const key12 in data22){
if(!((key12 === "kind") || (key12 === "range"))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs106 === errors){
if(data22.kind !== undefined){
const _errs107 = errors;
if("words" !== data22.kind){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/kind",schemaPath:"#/properties/corrections/items/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "words"}}];
return false;
}
var valid34 = _errs107 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data22.range !== undefined){
const _errs108 = errors;
if(!(validate30(data22.range, {instancePath:instancePath+"/corrections/" + i3+"/range",parentData:data22,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid34 = _errs108 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/7/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "pair"){
const _errs109 = errors;
if(errors === _errs109){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing14;
if((((((data22.kind === undefined) && (missing14 = "kind")) || ((data22.text === undefined) && (missing14 = "text"))) || ((data22.english === undefined) && (missing14 = "english"))) || ((data22.chinese === undefined) && (missing14 = "chinese"))) || ((data22.words === undefined) && (missing14 = "words"))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/8/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs111 = errors;
for(const key13 in data22){
if(!(((((key13 === "kind") || (key13 === "text")) || (key13 === "english")) || (key13 === "chinese")) || (key13 === "words"))){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs111 === errors){
if(data22.kind !== undefined){
const _errs112 = errors;
if("pair" !== data22.kind){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/kind",schemaPath:"#/properties/corrections/items/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue: "pair"}}];
return false;
}
var valid36 = _errs112 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data22.text !== undefined){
let data45 = data22.text;
const _errs113 = errors;
if(errors === _errs113){
if(typeof data45 === "string"){
if(!pattern14.test(data45)){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/text",schemaPath:"#/properties/corrections/items/oneOf/8/properties/text/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{0,63}$"}}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/text",schemaPath:"#/properties/corrections/items/oneOf/8/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid36 = _errs113 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data22.english !== undefined){
const _errs115 = errors;
if(!(validate27(data22.english, {instancePath:instancePath+"/corrections/" + i3+"/english",parentData:data22,parentDataProperty:"english",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid36 = _errs115 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data22.chinese !== undefined){
const _errs116 = errors;
if(!(validate27(data22.chinese, {instancePath:instancePath+"/corrections/" + i3+"/chinese",parentData:data22,parentDataProperty:"chinese",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid36 = _errs116 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data22.words !== undefined){
let data48 = data22.words;
const _errs117 = errors;
if((!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))) && (data48 !== null)){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/words",schemaPath:"#/properties/corrections/items/oneOf/8/properties/words/type",keyword:"type",params:{type: schema41.properties.corrections.items.oneOf[8].properties.words.type}}];
return false;
}
if(errors === _errs117){
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 9007199254740991 || isNaN(data48)){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/words",schemaPath:"#/properties/corrections/items/oneOf/8/properties/words/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data48 < 0 || isNaN(data48)){
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3+"/words",schemaPath:"#/properties/corrections/items/oneOf/8/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid36 = _errs117 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/8/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0}}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0}}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid11 = _errs47 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.turns !== undefined){
let data49 = data.turns;
const _errs119 = errors;
if(errors === _errs119){
if(Array.isArray(data49)){
if(data49.length > 1000000){
validate26.errors = [{instancePath:instancePath+"/turns",schemaPath:"#/properties/turns/maxItems",keyword:"maxItems",params:{limit: 1000000}}];
return false;
}
else {
if(data49.length < 1){
validate26.errors = [{instancePath:instancePath+"/turns",schemaPath:"#/properties/turns/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid37 = true;
const len4 = data49.length;
for(let i4=0; i4<len4; i4++){
let data50 = data49[i4];
const _errs121 = errors;
if(errors === _errs121){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing15;
if(((((((((((data50.id === undefined) && (missing15 = "id")) || ((data50.voice === undefined) && (missing15 = "voice"))) || ((data50.speaker === undefined) && (missing15 = "speaker"))) || ((data50.outlet === undefined) && (missing15 = "outlet"))) || ((data50.label === undefined) && (missing15 = "label"))) || ((data50.labelRanges === undefined) && (missing15 = "labelRanges"))) || ((data50.reported === undefined) && (missing15 = "reported"))) || ((data50.part === undefined) && (missing15 = "part"))) || ((data50.quoted === undefined) && (missing15 = "quoted"))) || ((data50.paragraphs === undefined) && (missing15 = "paragraphs"))){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4,schemaPath:"#/properties/turns/items/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs123 = errors;
for(const key14 in data50){
if(!(func1.call(schema41.properties.turns.items.properties, key14))){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4,schemaPath:"#/properties/turns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs123 === errors){
if(data50.id !== undefined){
let data51 = data50.id;
const _errs124 = errors;
if(errors === _errs124){
if(typeof data51 === "string"){
if(!pattern26.test(data51)){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/id",schemaPath:"#/properties/turns/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z]{1,2}[0-9]{1,5}(?:-[0-9]{1,3})?$"}}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/id",schemaPath:"#/properties/turns/items/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid38 = _errs124 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data50.voice !== undefined){
let data52 = data50.voice;
const _errs126 = errors;
if(!(((((((data52 === "answer") || (data52 === "reported")) || (data52 === "moderator")) || (data52 === "question")) || (data52 === "narration")) || (data52 === "caption")) || (data52 === "heading"))){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/voice",schemaPath:"#/$defs/voice/enum",keyword:"enum",params:{allowedValues: schema53.enum}}];
return false;
}
var valid38 = _errs126 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data50.speaker !== undefined){
let data53 = data50.speaker;
const _errs128 = errors;
if((typeof data53 !== "string") && (data53 !== null)){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/speaker",schemaPath:"#/properties/turns/items/properties/speaker/type",keyword:"type",params:{type: schema41.properties.turns.items.properties.speaker.type}}];
return false;
}
if(errors === _errs128){
if(typeof data53 === "string"){
if(data53.length > 5000){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/speaker",schemaPath:"#/properties/turns/items/properties/speaker/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
}
var valid38 = _errs128 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data50.outlet !== undefined){
let data54 = data50.outlet;
const _errs130 = errors;
if((typeof data54 !== "string") && (data54 !== null)){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/outlet",schemaPath:"#/properties/turns/items/properties/outlet/type",keyword:"type",params:{type: schema41.properties.turns.items.properties.outlet.type}}];
return false;
}
if(errors === _errs130){
if(typeof data54 === "string"){
if(data54.length > 5000){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/outlet",schemaPath:"#/properties/turns/items/properties/outlet/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
}
var valid38 = _errs130 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data50.label !== undefined){
let data55 = data50.label;
const _errs132 = errors;
if((typeof data55 !== "string") && (data55 !== null)){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/label",schemaPath:"#/properties/turns/items/properties/label/type",keyword:"type",params:{type: schema41.properties.turns.items.properties.label.type}}];
return false;
}
if(errors === _errs132){
if(typeof data55 === "string"){
if(data55.length > 5000){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/label",schemaPath:"#/properties/turns/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
}
var valid38 = _errs132 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data50.labelRanges !== undefined){
const _errs134 = errors;
if(!(validate29(data50.labelRanges, {instancePath:instancePath+"/turns/" + i4+"/labelRanges",parentData:data50,parentDataProperty:"labelRanges",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid38 = _errs134 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data50.reported !== undefined){
const _errs135 = errors;
if(typeof data50.reported !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/reported",schemaPath:"#/properties/turns/items/properties/reported/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid38 = _errs135 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data50.part !== undefined){
let data58 = data50.part;
const _errs137 = errors;
if(!((data58 === "body") || (data58 === "sidebar"))){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/part",schemaPath:"#/properties/turns/items/properties/part/enum",keyword:"enum",params:{allowedValues: schema41.properties.turns.items.properties.part.enum}}];
return false;
}
var valid38 = _errs137 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data50.quoted !== undefined){
const _errs138 = errors;
if(!(validate29(data50.quoted, {instancePath:instancePath+"/turns/" + i4+"/quoted",parentData:data50,parentDataProperty:"quoted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid38 = _errs138 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data50.paragraphs !== undefined){
let data60 = data50.paragraphs;
const _errs139 = errors;
if(errors === _errs139){
if(Array.isArray(data60)){
if(data60.length > 1000000){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/paragraphs",schemaPath:"#/properties/turns/items/properties/paragraphs/maxItems",keyword:"maxItems",params:{limit: 1000000}}];
return false;
}
else {
var valid40 = true;
const len5 = data60.length;
for(let i5=0; i5<len5; i5++){
let data61 = data60[i5];
const _errs141 = errors;
if(errors === _errs141){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing16;
if(((data61.id === undefined) && (missing16 = "id")) || ((data61.ranges === undefined) && (missing16 = "ranges"))){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5,schemaPath:"#/properties/turns/items/properties/paragraphs/items/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs143 = errors;
for(const key15 in data61){
if(!(((key15 === "id") || (key15 === "ranges")) || (key15 === "time"))){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5,schemaPath:"#/properties/turns/items/properties/paragraphs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs143 === errors){
if(data61.id !== undefined){
let data62 = data61.id;
const _errs144 = errors;
if(errors === _errs144){
if(typeof data62 === "string"){
if(!pattern27.test(data62)){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/id",schemaPath:"#/properties/turns/items/properties/paragraphs/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z]{1,2}[0-9]{1,5}(?:-[0-9]{1,3})?\\.[0-9]{1,5}$"}}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/id",schemaPath:"#/properties/turns/items/properties/paragraphs/items/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid41 = _errs144 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data61.ranges !== undefined){
const _errs146 = errors;
if(!(validate29(data61.ranges, {instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/ranges",parentData:data61,parentDataProperty:"ranges",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid41 = _errs146 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data61.time !== undefined){
let data64 = data61.time;
const _errs147 = errors;
if(errors === _errs147){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing17;
if(((data64.startMs === undefined) && (missing17 = "startMs")) || ((data64.endMs === undefined) && (missing17 = "endMs"))){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/time",schemaPath:"#/properties/turns/items/properties/paragraphs/items/properties/time/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs149 = errors;
for(const key16 in data64){
if(!((key16 === "startMs") || (key16 === "endMs"))){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/time",schemaPath:"#/properties/turns/items/properties/paragraphs/items/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs149 === errors){
if(data64.startMs !== undefined){
let data65 = data64.startMs;
const _errs150 = errors;
const _errs151 = errors;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/time/startMs",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs151){
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 9007199254740991 || isNaN(data65)){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/time/startMs",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data65 < 0 || isNaN(data65)){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/time/startMs",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid42 = _errs150 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data64.endMs !== undefined){
let data66 = data64.endMs;
const _errs153 = errors;
const _errs154 = errors;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/time/endMs",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs154){
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 9007199254740991 || isNaN(data66)){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/time/endMs",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data66 < 0 || isNaN(data66)){
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/time/endMs",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid42 = _errs153 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/time",schemaPath:"#/properties/turns/items/properties/paragraphs/items/properties/time/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid41 = _errs147 === errors;
}
else {
var valid41 = true;
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5,schemaPath:"#/properties/turns/items/properties/paragraphs/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid40 = _errs141 === errors;
if(!valid40){
break;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/turns/" + i4+"/paragraphs",schemaPath:"#/properties/turns/items/properties/paragraphs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid38 = _errs139 === errors;
}
else {
var valid38 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/turns/" + i4,schemaPath:"#/properties/turns/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid37 = _errs121 === errors;
if(!valid37){
break;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/turns",schemaPath:"#/properties/turns/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs119 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.furniture !== undefined){
let data67 = data.furniture;
const _errs156 = errors;
if(errors === _errs156){
if(Array.isArray(data67)){
if(data67.length > 100000){
validate26.errors = [{instancePath:instancePath+"/furniture",schemaPath:"#/properties/furniture/maxItems",keyword:"maxItems",params:{limit: 100000}}];
return false;
}
else {
var valid45 = true;
const len6 = data67.length;
for(let i6=0; i6<len6; i6++){
let data68 = data67[i6];
const _errs158 = errors;
if(errors === _errs158){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
let missing18;
if(((data68.kind === undefined) && (missing18 = "kind")) || ((data68.ranges === undefined) && (missing18 = "ranges"))){
validate26.errors = [{instancePath:instancePath+"/furniture/" + i6,schemaPath:"#/properties/furniture/items/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs160 = errors;
for(const key17 in data68){
if(!((key17 === "kind") || (key17 === "ranges"))){
validate26.errors = [{instancePath:instancePath+"/furniture/" + i6,schemaPath:"#/properties/furniture/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs160 === errors){
if(data68.kind !== undefined){
let data69 = data68.kind;
const _errs161 = errors;
if(errors === _errs161){
if(typeof data69 === "string"){
if(data69.length > 5000){
validate26.errors = [{instancePath:instancePath+"/furniture/" + i6+"/kind",schemaPath:"#/properties/furniture/items/properties/kind/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/furniture/" + i6+"/kind",schemaPath:"#/properties/furniture/items/properties/kind/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid46 = _errs161 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data68.ranges !== undefined){
const _errs163 = errors;
if(!(validate29(data68.ranges, {instancePath:instancePath+"/furniture/" + i6+"/ranges",parentData:data68,parentDataProperty:"ranges",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid46 = _errs163 === errors;
}
else {
var valid46 = true;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/furniture/" + i6,schemaPath:"#/properties/furniture/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid45 = _errs158 === errors;
if(!valid45){
break;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/furniture",schemaPath:"#/properties/furniture/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs156 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.emendations !== undefined){
let data71 = data.emendations;
const _errs164 = errors;
if(errors === _errs164){
if(Array.isArray(data71)){
if(data71.length > 100000){
validate26.errors = [{instancePath:instancePath+"/emendations",schemaPath:"#/properties/emendations/maxItems",keyword:"maxItems",params:{limit: 100000}}];
return false;
}
else {
var valid47 = true;
const len7 = data71.length;
for(let i7=0; i7<len7; i7++){
let data72 = data71[i7];
const _errs166 = errors;
if(errors === _errs166){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
let missing19;
if(((((((((data72.id === undefined) && (missing19 = "id")) || ((data72.range === undefined) && (missing19 = "range"))) || ((data72.printed === undefined) && (missing19 = "printed"))) || ((data72.emended === undefined) && (missing19 = "emended"))) || ((data72.type === undefined) && (missing19 = "type"))) || ((data72.grounds === undefined) && (missing19 = "grounds"))) || ((data72.confidence === undefined) && (missing19 = "confidence"))) || ((data72.changesMeaning === undefined) && (missing19 = "changesMeaning"))){
validate26.errors = [{instancePath:instancePath+"/emendations/" + i7,schemaPath:"#/properties/emendations/items/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs168 = errors;
for(const key18 in data72){
if(!((((((((key18 === "id") || (key18 === "range")) || (key18 === "printed")) || (key18 === "emended")) || (key18 === "type")) || (key18 === "grounds")) || (key18 === "confidence")) || (key18 === "changesMeaning"))){
validate26.errors = [{instancePath:instancePath+"/emendations/" + i7,schemaPath:"#/properties/emendations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs168 === errors){
if(data72.id !== undefined){
let data73 = data72.id;
const _errs169 = errors;
if(errors === _errs169){
if(typeof data73 === "string"){
if(data73.length > 100){
validate26.errors = [{instancePath:instancePath+"/emendations/" + i7+"/id",schemaPath:"#/properties/emendations/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(data73.length < 1){
validate26.errors = [{instancePath:instancePath+"/emendations/" + i7+"/id",schemaPath:"#/properties/emendations/items/properties/id/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/emendations/" + i7+"/id",schemaPath:"#/properties/emendations/items/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid48 = _errs169 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data72.range !== undefined){
const _errs171 = errors;
if(!(validate30(data72.range, {instancePath:instancePath+"/emendations/" + i7+"/range",parentData:data72,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid48 = _errs171 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data72.printed !== undefined){
let data75 = data72.printed;
const _errs172 = errors;
if(errors === _errs172){
if(typeof data75 === "string"){
if(data75.length > 5000){
validate26.errors = [{instancePath:instancePath+"/emendations/" + i7+"/printed",schemaPath:"#/properties/emendations/items/properties/printed/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
else {
if(data75.length < 1){
validate26.errors = [{instancePath:instancePath+"/emendations/" + i7+"/printed",schemaPath:"#/properties/emendations/items/properties/printed/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/emendations/" + i7+"/printed",schemaPath:"#/properties/emendations/items/properties/printed/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid48 = _errs172 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data72.emended !== undefined){
let data76 = data72.emended;
const _errs174 = errors;
if((typeof data76 !== "string") && (data76 !== null)){
validate26.errors = [{instancePath:instancePath+"/emendations/" + i7+"/emended",schemaPath:"#/properties/emendations/items/properties/emended/type",keyword:"type",params:{type: schema41.properties.emendations.items.properties.emended.type}}];
return false;
}
if(errors === _errs174){
if(typeof data76 === "string"){
if(data76.length > 5000){
validate26.errors = [{instancePath:instancePath+"/emendations/" + i7+"/emended",schemaPath:"#/properties/emendations/items/properties/emended/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
}
var valid48 = _errs174 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data72.type !== undefined){
let data77 = data72.type;
const _errs176 = errors;
if(errors === _errs176){
if(typeof data77 === "string"){
if(data77.length > 5000){
validate26.errors = [{instancePath:instancePath+"/emendations/" + i7+"/type",schemaPath:"#/properties/emendations/items/properties/type/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/emendations/" + i7+"/type",schemaPath:"#/properties/emendations/items/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid48 = _errs176 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data72.grounds !== undefined){
let data78 = data72.grounds;
const _errs178 = errors;
if(errors === _errs178){
if(typeof data78 === "string"){
if(data78.length > 5000){
validate26.errors = [{instancePath:instancePath+"/emendations/" + i7+"/grounds",schemaPath:"#/properties/emendations/items/properties/grounds/maxLength",keyword:"maxLength",params:{limit: 5000}}];
return false;
}
else {
if(data78.length < 1){
validate26.errors = [{instancePath:instancePath+"/emendations/" + i7+"/grounds",schemaPath:"#/properties/emendations/items/properties/grounds/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/emendations/" + i7+"/grounds",schemaPath:"#/properties/emendations/items/properties/grounds/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid48 = _errs178 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data72.confidence !== undefined){
let data79 = data72.confidence;
const _errs180 = errors;
if(!(((data79 === "high") || (data79 === "medium")) || (data79 === "low"))){
validate26.errors = [{instancePath:instancePath+"/emendations/" + i7+"/confidence",schemaPath:"#/properties/emendations/items/properties/confidence/enum",keyword:"enum",params:{allowedValues: schema41.properties.emendations.items.properties.confidence.enum}}];
return false;
}
var valid48 = _errs180 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data72.changesMeaning !== undefined){
let data80 = data72.changesMeaning;
const _errs181 = errors;
if(!((((data80 === "none") || (data80 === "minor")) || (data80 === "fact")) || (data80 === "reversal"))){
validate26.errors = [{instancePath:instancePath+"/emendations/" + i7+"/changesMeaning",schemaPath:"#/properties/emendations/items/properties/changesMeaning/enum",keyword:"enum",params:{allowedValues: schema41.properties.emendations.items.properties.changesMeaning.enum}}];
return false;
}
var valid48 = _errs181 === errors;
}
else {
var valid48 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/emendations/" + i7,schemaPath:"#/properties/emendations/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid47 = _errs166 === errors;
if(!valid47){
break;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/emendations",schemaPath:"#/properties/emendations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs164 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

