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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transcripts === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transcripts"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.redirects === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "redirects"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "transcripts") || (key0 === "redirects"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.transcripts !== undefined){
let data0 = data.transcripts;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 10000){
const err3 = {instancePath:instancePath+"/transcripts",schemaPath:"#/properties/transcripts/maxProperties",keyword:"maxProperties",params:{limit: 10000}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data0){
let data1 = data0[key1];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 1000000){
const err4 = {instancePath:instancePath+"/transcripts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/transcripts/additionalProperties/maxProperties",keyword:"maxProperties",params:{limit: 1000000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err5 = {instancePath:instancePath+"/transcripts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/transcripts/additionalProperties/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/transcripts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/transcripts/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/transcripts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/transcripts/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/transcripts",schemaPath:"#/properties/transcripts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.redirects !== undefined){
let data3 = data.redirects;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 1000000){
const err9 = {instancePath:instancePath+"/redirects",schemaPath:"#/properties/redirects/maxProperties",keyword:"maxProperties",params:{limit: 1000000}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key3 in data3){
let data4 = data3[key3];
if(typeof data4 === "string"){
if(data4.length > 100){
const err10 = {instancePath:instancePath+"/redirects/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redirects/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/redirects/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redirects/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/redirects/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redirects/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/redirects",schemaPath:"#/properties/redirects/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
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
if(Array.isArray(data)){
if(data.length > 100000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.aliases === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "aliases"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!(((((key0 === "name") || (key0 === "english")) || (key0 === "hant")) || (key0 === "aliases")) || (key0 === "misprints"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(data1.length > 300){
const err4 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.english !== undefined){
let data2 = data0.english;
if(typeof data2 === "string"){
if(data2.length > 300){
const err7 = {instancePath:instancePath+"/" + i0+"/english",schemaPath:"#/items/properties/english/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/" + i0+"/english",schemaPath:"#/items/properties/english/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/english",schemaPath:"#/items/properties/english/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.hant !== undefined){
let data3 = data0.hant;
if(typeof data3 === "string"){
if(data3.length > 300){
const err10 = {instancePath:instancePath+"/" + i0+"/hant",schemaPath:"#/items/properties/hant/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/" + i0+"/hant",schemaPath:"#/items/properties/hant/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0+"/hant",schemaPath:"#/items/properties/hant/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.aliases !== undefined){
let data4 = data0.aliases;
if(Array.isArray(data4)){
if(data4.length > 1000){
const err13 = {instancePath:instancePath+"/" + i0+"/aliases",schemaPath:"#/items/properties/aliases/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(data5.length > 300){
const err14 = {instancePath:instancePath+"/" + i0+"/aliases/" + i1,schemaPath:"#/items/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/" + i0+"/aliases/" + i1,schemaPath:"#/items/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/" + i0+"/aliases/" + i1,schemaPath:"#/items/properties/aliases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/" + i0+"/aliases",schemaPath:"#/items/properties/aliases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data0.misprints !== undefined){
let data6 = data0.misprints;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 10000){
const err18 = {instancePath:instancePath+"/" + i0+"/misprints",schemaPath:"#/items/properties/misprints/maxProperties",keyword:"maxProperties",params:{limit: 10000}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data6){
let data7 = data6[key1];
if(Array.isArray(data7)){
if(data7.length > 1000){
const err19 = {instancePath:instancePath+"/" + i0+"/misprints/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/items/properties/misprints/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(data8.length > 300){
const err20 = {instancePath:instancePath+"/" + i0+"/misprints/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/items/properties/misprints/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.length < 1){
const err21 = {instancePath:instancePath+"/" + i0+"/misprints/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/items/properties/misprints/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/" + i0+"/misprints/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/items/properties/misprints/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/" + i0+"/misprints/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/items/properties/misprints/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/" + i0+"/misprints",schemaPath:"#/items/properties/misprints/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.event === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.date === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.dateEvidence === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dateEvidence"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.title === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.speaker === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "speaker"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.office === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "office"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.place === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "place"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.publisher === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publisher"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.sourceLine === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceLine"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.pageHead === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pageHead"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.form === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "form"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.covers === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "covers"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.address === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.language === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.rights === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rights"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.evidence === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.sha256 === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.bytes === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bytes"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.record === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "record"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema36.properties, key0))){
const err20 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err21 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{0,63}$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(typeof data1 === "string"){
if(!pattern14.test(data1)){
const err23 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{0,63}$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.date !== undefined){
let data2 = data.date;
if((typeof data2 !== "string") && (data2 !== null)){
const err25 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: schema36.properties.date.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
const err26 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.dateEvidence !== undefined){
let data3 = data.dateEvidence;
if(Array.isArray(data3)){
if(data3.length > 1000){
const err27 = {instancePath:instancePath+"/dateEvidence",schemaPath:"#/properties/dateEvidence/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(data4.length > 5000){
const err28 = {instancePath:instancePath+"/dateEvidence/" + i0,schemaPath:"#/properties/dateEvidence/items/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/dateEvidence/" + i0,schemaPath:"#/properties/dateEvidence/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/dateEvidence",schemaPath:"#/properties/dateEvidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.title !== undefined){
let data5 = data.title;
if(typeof data5 === "string"){
if(data5.length > 5000){
const err31 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data5.length < 1){
const err32 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.speaker !== undefined){
let data6 = data.speaker;
if((typeof data6 !== "string") && (data6 !== null)){
const err34 = {instancePath:instancePath+"/speaker",schemaPath:"#/properties/speaker/type",keyword:"type",params:{type: schema36.properties.speaker.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length > 5000){
const err35 = {instancePath:instancePath+"/speaker",schemaPath:"#/properties/speaker/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.office !== undefined){
let data7 = data.office;
if((typeof data7 !== "string") && (data7 !== null)){
const err36 = {instancePath:instancePath+"/office",schemaPath:"#/properties/office/type",keyword:"type",params:{type: schema36.properties.office.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data7 === "string"){
if(data7.length > 5000){
const err37 = {instancePath:instancePath+"/office",schemaPath:"#/properties/office/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data.place !== undefined){
let data8 = data.place;
if((typeof data8 !== "string") && (data8 !== null)){
const err38 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: schema36.properties.place.type}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data8 === "string"){
if(data8.length > 5000){
const err39 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.publisher !== undefined){
let data9 = data.publisher;
if((typeof data9 !== "string") && (data9 !== null)){
const err40 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type: schema36.properties.publisher.type}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data9 === "string"){
if(data9.length > 5000){
const err41 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data.sourceLine !== undefined){
let data10 = data.sourceLine;
if((typeof data10 !== "string") && (data10 !== null)){
const err42 = {instancePath:instancePath+"/sourceLine",schemaPath:"#/properties/sourceLine/type",keyword:"type",params:{type: schema36.properties.sourceLine.type}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data10 === "string"){
if(data10.length > 5000){
const err43 = {instancePath:instancePath+"/sourceLine",schemaPath:"#/properties/sourceLine/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data.pageHead !== undefined){
let data11 = data.pageHead;
if((typeof data11 !== "string") && (data11 !== null)){
const err44 = {instancePath:instancePath+"/pageHead",schemaPath:"#/properties/pageHead/type",keyword:"type",params:{type: schema36.properties.pageHead.type}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data11 === "string"){
if(data11.length > 5000){
const err45 = {instancePath:instancePath+"/pageHead",schemaPath:"#/properties/pageHead/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data.form !== undefined){
let data12 = data.form;
if(!(((data12 === "full") || (data12 === "partial")) || (data12 === "digest"))){
const err46 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues: schema36.properties.form.enum}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.covers !== undefined){
let data13 = data.covers;
if(typeof data13 === "string"){
if(data13.length > 5000){
const err47 = {instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.address !== undefined){
let data14 = data.address;
if((typeof data14 !== "string") && (data14 !== null)){
const err49 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: schema36.properties.address.type}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err50 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]{1,2000}$"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data.language !== undefined){
let data15 = data.language;
if(typeof data15 === "string"){
if(!pattern8.test(data15)){
const err51 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/language/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}$"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.translates !== undefined){
let data16 = data.translates;
if((typeof data16 !== "string") && (data16 !== null)){
const err53 = {instancePath:instancePath+"/translates",schemaPath:"#/properties/translates/type",keyword:"type",params:{type: schema36.properties.translates.type}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern14.test(data16)){
const err54 = {instancePath:instancePath+"/translates",schemaPath:"#/properties/translates/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{0,63}$"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data.translation !== undefined){
let data17 = data.translation;
if(!((((data17 === "official") || (data17 === "agency")) || (data17 === "machine")) || (data17 === null))){
const err55 = {instancePath:instancePath+"/translation",schemaPath:"#/properties/translation/enum",keyword:"enum",params:{allowedValues: schema36.properties.translation.enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.rights !== undefined){
let data18 = data.rights;
if(typeof data18 === "string"){
if(data18.length > 5000){
const err56 = {instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data18.length < 1){
const err57 = {instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/rights",schemaPath:"#/properties/rights/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.evidence !== undefined){
let data19 = data.evidence;
if(Array.isArray(data19)){
if(data19.length > 1000){
const err59 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.fact === undefined){
const err60 = {instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "fact"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data20.value === undefined){
const err61 = {instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data20.evidence === undefined){
const err62 = {instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key1 in data20){
if(!(((key1 === "fact") || (key1 === "value")) || (key1 === "evidence"))){
const err63 = {instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data20.fact !== undefined){
let data21 = data20.fact;
if(!(((((((((data21 === "date") || (data21 === "title")) || (data21 === "speaker")) || (data21 === "office")) || (data21 === "place")) || (data21 === "publisher")) || (data21 === "address")) || (data21 === "language")) || (data21 === "event"))){
const err64 = {instancePath:instancePath+"/evidence/" + i1+"/fact",schemaPath:"#/properties/evidence/items/properties/fact/enum",keyword:"enum",params:{allowedValues: schema36.properties.evidence.items.properties.fact.enum}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data20.value !== undefined){
let data22 = data20.value;
if(typeof data22 === "string"){
if(data22.length > 5000){
const err65 = {instancePath:instancePath+"/evidence/" + i1+"/value",schemaPath:"#/properties/evidence/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/evidence/" + i1+"/value",schemaPath:"#/properties/evidence/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data20.evidence !== undefined){
let data23 = data20.evidence;
if(typeof data23 === "string"){
if(data23.length > 5000){
const err67 = {instancePath:instancePath+"/evidence/" + i1+"/evidence",schemaPath:"#/properties/evidence/items/properties/evidence/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/evidence/" + i1+"/evidence",schemaPath:"#/properties/evidence/items/properties/evidence/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.sha256 !== undefined){
let data24 = data.sha256;
if(typeof data24 === "string"){
if(!pattern11.test(data24)){
const err71 = {instancePath:instancePath+"/sha256",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/sha256",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.bytes !== undefined){
let data25 = data.bytes;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err73 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 50000000 || isNaN(data25)){
const err74 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50000000}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err75 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data.record !== undefined){
let data26 = data.record;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
const err76 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/type",keyword:"type",params:{type: schema36.properties.record.type}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.sha256 === undefined){
const err77 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data26.bytes === undefined){
const err78 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/required",keyword:"required",params:{missingProperty: "bytes"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key2 in data26){
if(!((key2 === "sha256") || (key2 === "bytes"))){
const err79 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data26.sha256 !== undefined){
let data27 = data26.sha256;
if(typeof data27 === "string"){
if(!pattern11.test(data27)){
const err80 = {instancePath:instancePath+"/record/sha256",schemaPath:"#/$defs/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/record/sha256",schemaPath:"#/$defs/hash/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data26.bytes !== undefined){
let data28 = data26.bytes;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err82 = {instancePath:instancePath+"/record/bytes",schemaPath:"#/properties/record/properties/bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 50000000 || isNaN(data28)){
const err83 = {instancePath:instancePath+"/record/bytes",schemaPath:"#/properties/record/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50000000}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err84 = {instancePath:instancePath+"/record/bytes",schemaPath:"#/properties/record/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
}
}
}
else {
const err85 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.revision === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.title === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.about === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.makers === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "makers"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.key === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.licence === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "licence"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.languages === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "languages"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.made === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "made"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.from === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.inPages === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inPages"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.newer === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "newer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.people === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "people"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.outlets === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outlets"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.ids === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ids"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.texts === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "texts"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.format !== undefined){
if(1 !== data.format){
const err18 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err19 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{2,99}$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.revision !== undefined){
let data2 = data.revision;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err21 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000 || isNaN(data2)){
const err22 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err23 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 === "string"){
if(data3.length > 300){
const err24 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data3.length < 1){
const err25 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.about !== undefined){
let data4 = data.about;
if((typeof data4 !== "string") && (data4 !== null)){
const err27 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: schema33.properties.about.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 5000){
const err28 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.makers !== undefined){
let data5 = data.makers;
if(Array.isArray(data5)){
if(data5.length > 100){
const err29 = {instancePath:instancePath+"/makers",schemaPath:"#/properties/makers/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data5.length < 1){
const err30 = {instancePath:instancePath+"/makers",schemaPath:"#/properties/makers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
const err31 = {instancePath:instancePath+"/makers/" + i0,schemaPath:"#/properties/makers/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data6.address === undefined){
const err32 = {instancePath:instancePath+"/makers/" + i0,schemaPath:"#/properties/makers/items/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "name") || (key1 === "address"))){
const err33 = {instancePath:instancePath+"/makers/" + i0,schemaPath:"#/properties/makers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.name !== undefined){
let data7 = data6.name;
if(typeof data7 === "string"){
if(data7.length > 300){
const err34 = {instancePath:instancePath+"/makers/" + i0+"/name",schemaPath:"#/properties/makers/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data7.length < 1){
const err35 = {instancePath:instancePath+"/makers/" + i0+"/name",schemaPath:"#/properties/makers/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/makers/" + i0+"/name",schemaPath:"#/properties/makers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data6.address !== undefined){
let data8 = data6.address;
if((typeof data8 !== "string") && (data8 !== null)){
const err37 = {instancePath:instancePath+"/makers/" + i0+"/address",schemaPath:"#/properties/makers/items/properties/address/type",keyword:"type",params:{type: schema33.properties.makers.items.properties.address.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err38 = {instancePath:instancePath+"/makers/" + i0+"/address",schemaPath:"#/properties/makers/items/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]{1,2000}$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/makers/" + i0,schemaPath:"#/properties/makers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/makers",schemaPath:"#/properties/makers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.key !== undefined){
let data9 = data.key;
if((typeof data9 !== "string") && (data9 !== null)){
const err41 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: schema33.properties.key.type}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern7.test(data9)){
const err42 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^RW[0-9A-Za-z+/]{54}$"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.licence !== undefined){
let data10 = data.licence;
if(typeof data10 === "string"){
if(data10.length > 5000){
const err43 = {instancePath:instancePath+"/licence",schemaPath:"#/properties/licence/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data10.length < 1){
const err44 = {instancePath:instancePath+"/licence",schemaPath:"#/properties/licence/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/licence",schemaPath:"#/properties/licence/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.languages !== undefined){
let data11 = data.languages;
if(Array.isArray(data11)){
if(data11.length > 50){
const err46 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data11.length < 1){
const err47 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(!pattern8.test(data12)){
const err48 = {instancePath:instancePath+"/languages/" + i1,schemaPath:"#/$defs/language/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}$"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/languages/" + i1,schemaPath:"#/$defs/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.made !== undefined){
let data13 = data.made;
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
const err51 = {instancePath:instancePath+"/made",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/made",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.from !== undefined){
let data14 = data.from;
if(typeof data14 === "string"){
if(data14.length > 5000){
const err53 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data14.length < 1){
const err54 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.inPages !== undefined){
if(typeof data.inPages !== "boolean"){
const err56 = {instancePath:instancePath+"/inPages",schemaPath:"#/properties/inPages/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.newer !== undefined){
let data16 = data.newer;
if((typeof data16 !== "string") && (data16 !== null)){
const err57 = {instancePath:instancePath+"/newer",schemaPath:"#/properties/newer/type",keyword:"type",params:{type: schema33.properties.newer.type}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
const err58 = {instancePath:instancePath+"/newer",schemaPath:"#/properties/newer/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]{1,2000}$"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data.people !== undefined){
let data17 = data.people;
if((typeof data17 !== "string") && (data17 !== null)){
const err59 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: schema33.properties.people.type}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(typeof data17 === "string"){
if(!pattern11.test(data17)){
const err60 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data.outlets !== undefined){
let data18 = data.outlets;
if((typeof data18 !== "string") && (data18 !== null)){
const err61 = {instancePath:instancePath+"/outlets",schemaPath:"#/properties/outlets/type",keyword:"type",params:{type: schema33.properties.outlets.type}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern11.test(data18)){
const err62 = {instancePath:instancePath+"/outlets",schemaPath:"#/properties/outlets/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data.ids !== undefined){
let data19 = data.ids;
if((typeof data19 !== "string") && (data19 !== null)){
const err63 = {instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/type",keyword:"type",params:{type: schema33.properties.ids.type}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern11.test(data19)){
const err64 = {instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(data.texts !== undefined){
let data20 = data.texts;
if(Array.isArray(data20)){
if(data20.length > 10000){
const err65 = {instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/maxItems",keyword:"maxItems",params:{limit: 10000}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data20.length < 1){
const err66 = {instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
if(!(validate23(data20[i2], {instancePath:instancePath+"/texts/" + i2,parentData:data20,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err67 = {instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
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
if(Array.isArray(data)){
if(data.length > 100000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.hans === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "hans"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.hant === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "hant"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.english === undefined){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "english"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.family === undefined){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "family"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.offices === undefined){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "offices"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data0){
if(!(func1.call(schema40.items.properties, key0))){
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(data1.length > 300){
const err8 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.hans !== undefined){
let data2 = data0.hans;
if(Array.isArray(data2)){
if(data2.length > 1000){
const err11 = {instancePath:instancePath+"/" + i0+"/hans",schemaPath:"#/items/properties/hans/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(data3.length > 300){
const err12 = {instancePath:instancePath+"/" + i0+"/hans/" + i1,schemaPath:"#/items/properties/hans/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/" + i0+"/hans/" + i1,schemaPath:"#/items/properties/hans/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/" + i0+"/hans/" + i1,schemaPath:"#/items/properties/hans/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/" + i0+"/hans",schemaPath:"#/items/properties/hans/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.hant !== undefined){
let data4 = data0.hant;
if(Array.isArray(data4)){
if(data4.length > 1000){
const err16 = {instancePath:instancePath+"/" + i0+"/hant",schemaPath:"#/items/properties/hant/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(data5.length > 300){
const err17 = {instancePath:instancePath+"/" + i0+"/hant/" + i2,schemaPath:"#/items/properties/hant/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.length < 1){
const err18 = {instancePath:instancePath+"/" + i0+"/hant/" + i2,schemaPath:"#/items/properties/hant/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/" + i0+"/hant/" + i2,schemaPath:"#/items/properties/hant/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/" + i0+"/hant",schemaPath:"#/items/properties/hant/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data0.english !== undefined){
let data6 = data0.english;
if(typeof data6 === "string"){
if(data6.length > 300){
const err21 = {instancePath:instancePath+"/" + i0+"/english",schemaPath:"#/items/properties/english/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.length < 1){
const err22 = {instancePath:instancePath+"/" + i0+"/english",schemaPath:"#/items/properties/english/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/" + i0+"/english",schemaPath:"#/items/properties/english/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data0.family !== undefined){
let data7 = data0.family;
if(typeof data7 === "string"){
if(data7.length > 300){
const err24 = {instancePath:instancePath+"/" + i0+"/family",schemaPath:"#/items/properties/family/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.length < 1){
const err25 = {instancePath:instancePath+"/" + i0+"/family",schemaPath:"#/items/properties/family/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/" + i0+"/family",schemaPath:"#/items/properties/family/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data0.answers !== undefined){
if(typeof data0.answers !== "boolean"){
const err27 = {instancePath:instancePath+"/" + i0+"/answers",schemaPath:"#/items/properties/answers/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data0.offices !== undefined){
let data9 = data0.offices;
if(Array.isArray(data9)){
if(data9.length > 1000){
const err28 = {instancePath:instancePath+"/" + i0+"/offices",schemaPath:"#/items/properties/offices/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.names === undefined){
const err29 = {instancePath:instancePath+"/" + i0+"/offices/" + i3,schemaPath:"#/items/properties/offices/items/required",keyword:"required",params:{missingProperty: "names"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data10.from === undefined){
const err30 = {instancePath:instancePath+"/" + i0+"/offices/" + i3,schemaPath:"#/items/properties/offices/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data10.to === undefined){
const err31 = {instancePath:instancePath+"/" + i0+"/offices/" + i3,schemaPath:"#/items/properties/offices/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data10.english === undefined){
const err32 = {instancePath:instancePath+"/" + i0+"/offices/" + i3,schemaPath:"#/items/properties/offices/items/required",keyword:"required",params:{missingProperty: "english"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key1 in data10){
if(!((((((key1 === "names") || (key1 === "hant")) || (key1 === "from")) || (key1 === "to")) || (key1 === "english")) || (key1 === "title"))){
const err33 = {instancePath:instancePath+"/" + i0+"/offices/" + i3,schemaPath:"#/items/properties/offices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data10.names !== undefined){
let data11 = data10.names;
if(Array.isArray(data11)){
if(data11.length > 1000){
const err34 = {instancePath:instancePath+"/" + i0+"/offices/" + i3+"/names",schemaPath:"#/items/properties/offices/items/properties/names/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
let data12 = data11[i4];
if(typeof data12 === "string"){
if(data12.length > 300){
const err35 = {instancePath:instancePath+"/" + i0+"/offices/" + i3+"/names/" + i4,schemaPath:"#/items/properties/offices/items/properties/names/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data12.length < 1){
const err36 = {instancePath:instancePath+"/" + i0+"/offices/" + i3+"/names/" + i4,schemaPath:"#/items/properties/offices/items/properties/names/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/" + i0+"/offices/" + i3+"/names/" + i4,schemaPath:"#/items/properties/offices/items/properties/names/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/" + i0+"/offices/" + i3+"/names",schemaPath:"#/items/properties/offices/items/properties/names/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data10.hant !== undefined){
let data13 = data10.hant;
if(Array.isArray(data13)){
if(data13.length > 1000){
const err39 = {instancePath:instancePath+"/" + i0+"/offices/" + i3+"/hant",schemaPath:"#/items/properties/offices/items/properties/hant/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
let data14 = data13[i5];
if(typeof data14 === "string"){
if(data14.length > 300){
const err40 = {instancePath:instancePath+"/" + i0+"/offices/" + i3+"/hant/" + i5,schemaPath:"#/items/properties/offices/items/properties/hant/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data14.length < 1){
const err41 = {instancePath:instancePath+"/" + i0+"/offices/" + i3+"/hant/" + i5,schemaPath:"#/items/properties/offices/items/properties/hant/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/" + i0+"/offices/" + i3+"/hant/" + i5,schemaPath:"#/items/properties/offices/items/properties/hant/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/" + i0+"/offices/" + i3+"/hant",schemaPath:"#/items/properties/offices/items/properties/hant/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data10.from !== undefined){
let data15 = data10.from;
if(typeof data15 === "string"){
if(!pattern9.test(data15)){
const err44 = {instancePath:instancePath+"/" + i0+"/offices/" + i3+"/from",schemaPath:"#/items/properties/offices/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/" + i0+"/offices/" + i3+"/from",schemaPath:"#/items/properties/offices/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data10.to !== undefined){
let data16 = data10.to;
if((typeof data16 !== "string") && (data16 !== null)){
const err46 = {instancePath:instancePath+"/" + i0+"/offices/" + i3+"/to",schemaPath:"#/items/properties/offices/items/properties/to/type",keyword:"type",params:{type: schema40.items.properties.offices.items.properties.to.type}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern9.test(data16)){
const err47 = {instancePath:instancePath+"/" + i0+"/offices/" + i3+"/to",schemaPath:"#/items/properties/offices/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data10.english !== undefined){
let data17 = data10.english;
if(typeof data17 === "string"){
if(data17.length > 300){
const err48 = {instancePath:instancePath+"/" + i0+"/offices/" + i3+"/english",schemaPath:"#/items/properties/offices/items/properties/english/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data17.length < 1){
const err49 = {instancePath:instancePath+"/" + i0+"/offices/" + i3+"/english",schemaPath:"#/items/properties/offices/items/properties/english/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/" + i0+"/offices/" + i3+"/english",schemaPath:"#/items/properties/offices/items/properties/english/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data10.title !== undefined){
let data18 = data10.title;
if((typeof data18 !== "string") && (data18 !== null)){
const err51 = {instancePath:instancePath+"/" + i0+"/offices/" + i3+"/title",schemaPath:"#/items/properties/offices/items/properties/title/type",keyword:"type",params:{type: schema40.items.properties.offices.items.properties.title.type}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data18 === "string"){
if(data18.length > 300){
const err52 = {instancePath:instancePath+"/" + i0+"/offices/" + i3+"/title",schemaPath:"#/items/properties/offices/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/" + i0+"/offices/" + i3,schemaPath:"#/items/properties/offices/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/" + i0+"/offices",schemaPath:"#/items/properties/offices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data0.address !== undefined){
let data19 = data0.address;
if(Array.isArray(data19)){
if(data19.length > 1000){
const err55 = {instancePath:instancePath+"/" + i0+"/address",schemaPath:"#/items/properties/address/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const len6 = data19.length;
for(let i6=0; i6<len6; i6++){
let data20 = data19[i6];
if(typeof data20 === "string"){
if(data20.length > 300){
const err56 = {instancePath:instancePath+"/" + i0+"/address/" + i6,schemaPath:"#/items/properties/address/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data20.length < 1){
const err57 = {instancePath:instancePath+"/" + i0+"/address/" + i6,schemaPath:"#/items/properties/address/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/" + i0+"/address/" + i6,schemaPath:"#/items/properties/address/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/" + i0+"/address",schemaPath:"#/items/properties/address/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data0.titles !== undefined){
let data21 = data0.titles;
if(Array.isArray(data21)){
if(data21.length > 1000){
const err60 = {instancePath:instancePath+"/" + i0+"/titles",schemaPath:"#/items/properties/titles/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len7 = data21.length;
for(let i7=0; i7<len7; i7++){
let data22 = data21[i7];
if(typeof data22 === "string"){
if(data22.length > 300){
const err61 = {instancePath:instancePath+"/" + i0+"/titles/" + i7,schemaPath:"#/items/properties/titles/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data22.length < 1){
const err62 = {instancePath:instancePath+"/" + i0+"/titles/" + i7,schemaPath:"#/items/properties/titles/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/" + i0+"/titles/" + i7,schemaPath:"#/items/properties/titles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/" + i0+"/titles",schemaPath:"#/items/properties/titles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data0.byOffice !== undefined){
let data23 = data0.byOffice;
if(Array.isArray(data23)){
if(data23.length > 1000){
const err65 = {instancePath:instancePath+"/" + i0+"/byOffice",schemaPath:"#/items/properties/byOffice/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const len8 = data23.length;
for(let i8=0; i8<len8; i8++){
let data24 = data23[i8];
if(typeof data24 === "string"){
if(data24.length > 300){
const err66 = {instancePath:instancePath+"/" + i0+"/byOffice/" + i8,schemaPath:"#/items/properties/byOffice/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data24.length < 1){
const err67 = {instancePath:instancePath+"/" + i0+"/byOffice/" + i8,schemaPath:"#/items/properties/byOffice/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/" + i0+"/byOffice/" + i8,schemaPath:"#/items/properties/byOffice/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/" + i0+"/byOffice",schemaPath:"#/items/properties/byOffice/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data0.bodies !== undefined){
let data25 = data0.bodies;
if(Array.isArray(data25)){
if(data25.length > 1000){
const err70 = {instancePath:instancePath+"/" + i0+"/bodies",schemaPath:"#/items/properties/bodies/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const len9 = data25.length;
for(let i9=0; i9<len9; i9++){
let data26 = data25[i9];
if(typeof data26 === "string"){
if(data26.length > 300){
const err71 = {instancePath:instancePath+"/" + i0+"/bodies/" + i9,schemaPath:"#/items/properties/bodies/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data26.length < 1){
const err72 = {instancePath:instancePath+"/" + i0+"/bodies/" + i9,schemaPath:"#/items/properties/bodies/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/" + i0+"/bodies/" + i9,schemaPath:"#/items/properties/bodies/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/" + i0+"/bodies",schemaPath:"#/items/properties/bodies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data0.inEnglish !== undefined){
let data27 = data0.inEnglish;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key2 in data27){
if(!(((((key2 === "of") || (key2 === "byOffice")) || (key2 === "inShort")) || (key2 === "titles")) || (key2 === "bodies"))){
const err75 = {instancePath:instancePath+"/" + i0+"/inEnglish",schemaPath:"#/items/properties/inEnglish/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data27.of !== undefined){
let data28 = data27.of;
if(Array.isArray(data28)){
if(data28.length > 1000){
const err76 = {instancePath:instancePath+"/" + i0+"/inEnglish/of",schemaPath:"#/items/properties/inEnglish/properties/of/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const len10 = data28.length;
for(let i10=0; i10<len10; i10++){
let data29 = data28[i10];
if(typeof data29 === "string"){
if(data29.length > 300){
const err77 = {instancePath:instancePath+"/" + i0+"/inEnglish/of/" + i10,schemaPath:"#/items/properties/inEnglish/properties/of/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data29.length < 1){
const err78 = {instancePath:instancePath+"/" + i0+"/inEnglish/of/" + i10,schemaPath:"#/items/properties/inEnglish/properties/of/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/" + i0+"/inEnglish/of/" + i10,schemaPath:"#/items/properties/inEnglish/properties/of/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/" + i0+"/inEnglish/of",schemaPath:"#/items/properties/inEnglish/properties/of/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data27.byOffice !== undefined){
let data30 = data27.byOffice;
if(Array.isArray(data30)){
if(data30.length > 1000){
const err81 = {instancePath:instancePath+"/" + i0+"/inEnglish/byOffice",schemaPath:"#/items/properties/inEnglish/properties/byOffice/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const len11 = data30.length;
for(let i11=0; i11<len11; i11++){
let data31 = data30[i11];
if(typeof data31 === "string"){
if(data31.length > 300){
const err82 = {instancePath:instancePath+"/" + i0+"/inEnglish/byOffice/" + i11,schemaPath:"#/items/properties/inEnglish/properties/byOffice/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data31.length < 1){
const err83 = {instancePath:instancePath+"/" + i0+"/inEnglish/byOffice/" + i11,schemaPath:"#/items/properties/inEnglish/properties/byOffice/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/" + i0+"/inEnglish/byOffice/" + i11,schemaPath:"#/items/properties/inEnglish/properties/byOffice/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/" + i0+"/inEnglish/byOffice",schemaPath:"#/items/properties/inEnglish/properties/byOffice/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data27.inShort !== undefined){
let data32 = data27.inShort;
if(Array.isArray(data32)){
if(data32.length > 1000){
const err86 = {instancePath:instancePath+"/" + i0+"/inEnglish/inShort",schemaPath:"#/items/properties/inEnglish/properties/inShort/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
const len12 = data32.length;
for(let i12=0; i12<len12; i12++){
let data33 = data32[i12];
if(typeof data33 === "string"){
if(data33.length > 300){
const err87 = {instancePath:instancePath+"/" + i0+"/inEnglish/inShort/" + i12,schemaPath:"#/items/properties/inEnglish/properties/inShort/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data33.length < 1){
const err88 = {instancePath:instancePath+"/" + i0+"/inEnglish/inShort/" + i12,schemaPath:"#/items/properties/inEnglish/properties/inShort/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/" + i0+"/inEnglish/inShort/" + i12,schemaPath:"#/items/properties/inEnglish/properties/inShort/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/" + i0+"/inEnglish/inShort",schemaPath:"#/items/properties/inEnglish/properties/inShort/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data27.titles !== undefined){
let data34 = data27.titles;
if(Array.isArray(data34)){
if(data34.length > 1000){
const err91 = {instancePath:instancePath+"/" + i0+"/inEnglish/titles",schemaPath:"#/items/properties/inEnglish/properties/titles/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
const len13 = data34.length;
for(let i13=0; i13<len13; i13++){
let data35 = data34[i13];
if(typeof data35 === "string"){
if(data35.length > 300){
const err92 = {instancePath:instancePath+"/" + i0+"/inEnglish/titles/" + i13,schemaPath:"#/items/properties/inEnglish/properties/titles/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data35.length < 1){
const err93 = {instancePath:instancePath+"/" + i0+"/inEnglish/titles/" + i13,schemaPath:"#/items/properties/inEnglish/properties/titles/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/" + i0+"/inEnglish/titles/" + i13,schemaPath:"#/items/properties/inEnglish/properties/titles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/" + i0+"/inEnglish/titles",schemaPath:"#/items/properties/inEnglish/properties/titles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data27.bodies !== undefined){
let data36 = data27.bodies;
if(Array.isArray(data36)){
if(data36.length > 1000){
const err96 = {instancePath:instancePath+"/" + i0+"/inEnglish/bodies",schemaPath:"#/items/properties/inEnglish/properties/bodies/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const len14 = data36.length;
for(let i14=0; i14<len14; i14++){
let data37 = data36[i14];
if(typeof data37 === "string"){
if(data37.length > 300){
const err97 = {instancePath:instancePath+"/" + i0+"/inEnglish/bodies/" + i14,schemaPath:"#/items/properties/inEnglish/properties/bodies/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data37.length < 1){
const err98 = {instancePath:instancePath+"/" + i0+"/inEnglish/bodies/" + i14,schemaPath:"#/items/properties/inEnglish/properties/bodies/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/" + i0+"/inEnglish/bodies/" + i14,schemaPath:"#/items/properties/inEnglish/properties/bodies/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/" + i0+"/inEnglish/bodies",schemaPath:"#/items/properties/inEnglish/properties/bodies/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/" + i0+"/inEnglish",schemaPath:"#/items/properties/inEnglish/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data0.phrases !== undefined){
let data38 = data0.phrases;
if(Array.isArray(data38)){
if(data38.length > 1000){
const err102 = {instancePath:instancePath+"/" + i0+"/phrases",schemaPath:"#/items/properties/phrases/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
const len15 = data38.length;
for(let i15=0; i15<len15; i15++){
let data39 = data38[i15];
if(typeof data39 === "string"){
if(data39.length > 300){
const err103 = {instancePath:instancePath+"/" + i0+"/phrases/" + i15,schemaPath:"#/items/properties/phrases/items/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data39.length < 1){
const err104 = {instancePath:instancePath+"/" + i0+"/phrases/" + i15,schemaPath:"#/items/properties/phrases/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/" + i0+"/phrases/" + i15,schemaPath:"#/items/properties/phrases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/" + i0+"/phrases",schemaPath:"#/items/properties/phrases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema42.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length > 2){
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 2){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
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
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
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
if(Array.isArray(data)){
if(data.length > 1000000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.read === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "read"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.corrections === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "corrections"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.turns === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "turns"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.furniture === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "furniture"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.emendations === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emendations"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "read")) || (key0 === "corrections")) || (key0 === "turns")) || (key0 === "furniture")) || (key0 === "emendations"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{0,63}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.read !== undefined){
let data1 = data.read;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err9 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.format === undefined){
const err10 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/required",keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.encoding === undefined){
const err11 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/required",keyword:"required",params:{missingProperty: "encoding"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data1.turns === undefined){
const err12 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/required",keyword:"required",params:{missingProperty: "turns"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.times === undefined){
const err13 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/required",keyword:"required",params:{missingProperty: "times"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1.notices === undefined){
const err14 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/required",keyword:"required",params:{missingProperty: "notices"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data1){
if(!((((((key1 === "name") || (key1 === "format")) || (key1 === "encoding")) || (key1 === "turns")) || (key1 === "times")) || (key1 === "notices"))){
const err15 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(data2.length > 5000){
const err16 = {instancePath:instancePath+"/read/name",schemaPath:"#/properties/read/properties/name/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/read/name",schemaPath:"#/properties/read/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.format !== undefined){
let data3 = data1.format;
if(!(((((((((((((((data3 === "txt") || (data3 === "md")) || (data3 === "html")) || (data3 === "mhtml")) || (data3 === "docx")) || (data3 === "epub")) || (data3 === "srt")) || (data3 === "vtt")) || (data3 === "lrc")) || (data3 === "csv")) || (data3 === "json")) || (data3 === "tei")) || (data3 === "akn")) || (data3 === "pdf")) || (data3 === "page"))){
const err18 = {instancePath:instancePath+"/read/format",schemaPath:"#/properties/read/properties/format/enum",keyword:"enum",params:{allowedValues: schema41.properties.read.properties.format.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.encoding !== undefined){
let data4 = data1.encoding;
if((typeof data4 !== "string") && (data4 !== null)){
const err19 = {instancePath:instancePath+"/read/encoding",schemaPath:"#/properties/read/properties/encoding/type",keyword:"type",params:{type: schema41.properties.read.properties.encoding.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 5000){
const err20 = {instancePath:instancePath+"/read/encoding",schemaPath:"#/properties/read/properties/encoding/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data1.turns !== undefined){
let data5 = data1.turns;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err21 = {instancePath:instancePath+"/read/turns",schemaPath:"#/properties/read/properties/turns/type",keyword:"type",params:{type: schema41.properties.read.properties.turns.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Array.isArray(data5)){
if(data5.length > 1000000){
const err22 = {instancePath:instancePath+"/read/turns",schemaPath:"#/properties/read/properties/turns/maxItems",keyword:"maxItems",params:{limit: 1000000}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.voice === undefined){
const err23 = {instancePath:instancePath+"/read/turns/" + i0,schemaPath:"#/properties/read/properties/turns/items/required",keyword:"required",params:{missingProperty: "voice"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.speaker === undefined){
const err24 = {instancePath:instancePath+"/read/turns/" + i0,schemaPath:"#/properties/read/properties/turns/items/required",keyword:"required",params:{missingProperty: "speaker"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6.label === undefined){
const err25 = {instancePath:instancePath+"/read/turns/" + i0,schemaPath:"#/properties/read/properties/turns/items/required",keyword:"required",params:{missingProperty: "label"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6.paragraphs === undefined){
const err26 = {instancePath:instancePath+"/read/turns/" + i0,schemaPath:"#/properties/read/properties/turns/items/required",keyword:"required",params:{missingProperty: "paragraphs"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data6){
if(!((((key2 === "voice") || (key2 === "speaker")) || (key2 === "label")) || (key2 === "paragraphs"))){
const err27 = {instancePath:instancePath+"/read/turns/" + i0,schemaPath:"#/properties/read/properties/turns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.voice !== undefined){
let data7 = data6.voice;
if(!((((((((data7 === "answer") || (data7 === "reported")) || (data7 === "moderator")) || (data7 === "question")) || (data7 === "narration")) || (data7 === "caption")) || (data7 === "heading")) || (data7 === null))){
const err28 = {instancePath:instancePath+"/read/turns/" + i0+"/voice",schemaPath:"#/properties/read/properties/turns/items/properties/voice/enum",keyword:"enum",params:{allowedValues: schema41.properties.read.properties.turns.items.properties.voice.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.speaker !== undefined){
let data8 = data6.speaker;
if((typeof data8 !== "string") && (data8 !== null)){
const err29 = {instancePath:instancePath+"/read/turns/" + i0+"/speaker",schemaPath:"#/properties/read/properties/turns/items/properties/speaker/type",keyword:"type",params:{type: schema41.properties.read.properties.turns.items.properties.speaker.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data8 === "string"){
if(data8.length > 5000){
const err30 = {instancePath:instancePath+"/read/turns/" + i0+"/speaker",schemaPath:"#/properties/read/properties/turns/items/properties/speaker/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data6.label !== undefined){
if(!(validate27(data6.label, {instancePath:instancePath+"/read/turns/" + i0+"/label",parentData:data6,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data6.paragraphs !== undefined){
if(!(validate29(data6.paragraphs, {instancePath:instancePath+"/read/turns/" + i0+"/paragraphs",parentData:data6,parentDataProperty:"paragraphs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/read/turns/" + i0,schemaPath:"#/properties/read/properties/turns/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
if(data1.times !== undefined){
let data11 = data1.times;
if(Array.isArray(data11)){
if(data11.length > 1000000){
const err32 = {instancePath:instancePath+"/read/times",schemaPath:"#/properties/read/properties/times/maxItems",keyword:"maxItems",params:{limit: 1000000}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.range === undefined){
const err33 = {instancePath:instancePath+"/read/times/" + i1,schemaPath:"#/properties/read/properties/times/items/required",keyword:"required",params:{missingProperty: "range"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data12.startMs === undefined){
const err34 = {instancePath:instancePath+"/read/times/" + i1,schemaPath:"#/properties/read/properties/times/items/required",keyword:"required",params:{missingProperty: "startMs"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data12.endMs === undefined){
const err35 = {instancePath:instancePath+"/read/times/" + i1,schemaPath:"#/properties/read/properties/times/items/required",keyword:"required",params:{missingProperty: "endMs"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key3 in data12){
if(!(((key3 === "range") || (key3 === "startMs")) || (key3 === "endMs"))){
const err36 = {instancePath:instancePath+"/read/times/" + i1,schemaPath:"#/properties/read/properties/times/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.range !== undefined){
if(!(validate30(data12.range, {instancePath:instancePath+"/read/times/" + i1+"/range",parentData:data12,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data12.startMs !== undefined){
let data14 = data12.startMs;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err37 = {instancePath:instancePath+"/read/times/" + i1+"/startMs",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
const err38 = {instancePath:instancePath+"/read/times/" + i1+"/startMs",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err39 = {instancePath:instancePath+"/read/times/" + i1+"/startMs",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data12.endMs !== undefined){
let data15 = data12.endMs;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err40 = {instancePath:instancePath+"/read/times/" + i1+"/endMs",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
const err41 = {instancePath:instancePath+"/read/times/" + i1+"/endMs",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err42 = {instancePath:instancePath+"/read/times/" + i1+"/endMs",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/read/times/" + i1,schemaPath:"#/properties/read/properties/times/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/read/times",schemaPath:"#/properties/read/properties/times/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data1.notices !== undefined){
let data16 = data1.notices;
if(Array.isArray(data16)){
if(data16.length > 1000){
const err45 = {instancePath:instancePath+"/read/notices",schemaPath:"#/properties/read/properties/notices/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.kind === undefined){
const err46 = {instancePath:instancePath+"/read/notices/" + i2,schemaPath:"#/properties/read/properties/notices/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data17.count === undefined){
const err47 = {instancePath:instancePath+"/read/notices/" + i2,schemaPath:"#/properties/read/properties/notices/items/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data17.line === undefined){
const err48 = {instancePath:instancePath+"/read/notices/" + i2,schemaPath:"#/properties/read/properties/notices/items/required",keyword:"required",params:{missingProperty: "line"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key4 in data17){
if(!(((key4 === "kind") || (key4 === "count")) || (key4 === "line"))){
const err49 = {instancePath:instancePath+"/read/notices/" + i2,schemaPath:"#/properties/read/properties/notices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data17.kind !== undefined){
let data18 = data17.kind;
if(!((((((((((data18 === "encoding-guessed") || (data18 === "replaced-surrogates")) || (data18 === "direction-marks")) || (data18 === "rolling-lines")) || (data18 === "overlapping-times")) || (data18 === "unreadable-glyphs")) || (data18 === "empty-pages")) || (data18 === "private-characters")) || (data18 === "ignored-keys")) || (data18 === "skipped-entries"))){
const err50 = {instancePath:instancePath+"/read/notices/" + i2+"/kind",schemaPath:"#/properties/read/properties/notices/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema41.properties.read.properties.notices.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data17.count !== undefined){
let data19 = data17.count;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err51 = {instancePath:instancePath+"/read/notices/" + i2+"/count",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){
const err52 = {instancePath:instancePath+"/read/notices/" + i2+"/count",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err53 = {instancePath:instancePath+"/read/notices/" + i2+"/count",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data17.line !== undefined){
let data20 = data17.line;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
const err54 = {instancePath:instancePath+"/read/notices/" + i2+"/line",schemaPath:"#/properties/read/properties/notices/items/properties/line/type",keyword:"type",params:{type: schema41.properties.read.properties.notices.items.properties.line.type}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err55 = {instancePath:instancePath+"/read/notices/" + i2+"/line",schemaPath:"#/properties/read/properties/notices/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/read/notices/" + i2,schemaPath:"#/properties/read/properties/notices/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/read/notices",schemaPath:"#/properties/read/properties/notices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.corrections !== undefined){
let data21 = data.corrections;
if(Array.isArray(data21)){
if(data21.length > 100000){
const err59 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/maxItems",keyword:"maxItems",params:{limit: 100000}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.kind === undefined){
const err60 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const tag0 = data22.kind;
if(typeof tag0 == "string"){
if(tag0 === "fact"){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.kind === undefined){
const err61 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data22.fact === undefined){
const err62 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/0/required",keyword:"required",params:{missingProperty: "fact"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data22.value === undefined){
const err63 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key5 in data22){
if(!(((key5 === "kind") || (key5 === "fact")) || (key5 === "value"))){
const err64 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data22.kind !== undefined){
if("fact" !== data22.kind){
const err65 = {instancePath:instancePath+"/corrections/" + i3+"/kind",schemaPath:"#/properties/corrections/items/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "fact"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data22.fact !== undefined){
let data24 = data22.fact;
if(!((((((((((((data24 === "title") || (data24 === "speaker")) || (data24 === "office")) || (data24 === "date")) || (data24 === "event")) || (data24 === "place")) || (data24 === "publisher")) || (data24 === "address")) || (data24 === "form")) || (data24 === "language")) || (data24 === "translation")) || (data24 === "translates"))){
const err66 = {instancePath:instancePath+"/corrections/" + i3+"/fact",schemaPath:"#/properties/corrections/items/oneOf/0/properties/fact/enum",keyword:"enum",params:{allowedValues: schema41.properties.corrections.items.oneOf[0].properties.fact.enum}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data22.value !== undefined){
let data25 = data22.value;
if((typeof data25 !== "string") && (data25 !== null)){
const err67 = {instancePath:instancePath+"/corrections/" + i3+"/value",schemaPath:"#/properties/corrections/items/oneOf/0/properties/value/type",keyword:"type",params:{type: schema41.properties.corrections.items.oneOf[0].properties.value.type}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(typeof data25 === "string"){
if(data25.length > 5000){
const err68 = {instancePath:instancePath+"/corrections/" + i3+"/value",schemaPath:"#/properties/corrections/items/oneOf/0/properties/value/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
else {
const err69 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "split"){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.kind === undefined){
const err70 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data22.at === undefined){
const err71 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/1/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key6 in data22){
if(!((key6 === "kind") || (key6 === "at"))){
const err72 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data22.kind !== undefined){
if("split" !== data22.kind){
const err73 = {instancePath:instancePath+"/corrections/" + i3+"/kind",schemaPath:"#/properties/corrections/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "split"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data22.at !== undefined){
let data27 = data22.at;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err74 = {instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 9007199254740991 || isNaN(data27)){
const err75 = {instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err76 = {instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
}
else {
const err77 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "join"){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.kind === undefined){
const err78 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data22.at === undefined){
const err79 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/2/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key7 in data22){
if(!((key7 === "kind") || (key7 === "at"))){
const err80 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data22.kind !== undefined){
if("join" !== data22.kind){
const err81 = {instancePath:instancePath+"/corrections/" + i3+"/kind",schemaPath:"#/properties/corrections/items/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "join"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data22.at !== undefined){
let data29 = data22.at;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err82 = {instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9007199254740991 || isNaN(data29)){
const err83 = {instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err84 = {instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
}
else {
const err85 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "voice"){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.kind === undefined){
const err86 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data22.at === undefined){
const err87 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/3/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data22.voice === undefined){
const err88 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/3/required",keyword:"required",params:{missingProperty: "voice"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
for(const key8 in data22){
if(!(((key8 === "kind") || (key8 === "at")) || (key8 === "voice"))){
const err89 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data22.kind !== undefined){
if("voice" !== data22.kind){
const err90 = {instancePath:instancePath+"/corrections/" + i3+"/kind",schemaPath:"#/properties/corrections/items/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "voice"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data22.at !== undefined){
let data31 = data22.at;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err91 = {instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 9007199254740991 || isNaN(data31)){
const err92 = {instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data31 < 0 || isNaN(data31)){
const err93 = {instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(data22.voice !== undefined){
let data32 = data22.voice;
if(!(((((((data32 === "answer") || (data32 === "reported")) || (data32 === "moderator")) || (data32 === "question")) || (data32 === "narration")) || (data32 === "caption")) || (data32 === "heading"))){
const err94 = {instancePath:instancePath+"/corrections/" + i3+"/voice",schemaPath:"#/$defs/voice/enum",keyword:"enum",params:{allowedValues: schema53.enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "speaker"){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.kind === undefined){
const err96 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/4/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data22.at === undefined){
const err97 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/4/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data22.speaker === undefined){
const err98 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/4/required",keyword:"required",params:{missingProperty: "speaker"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key9 in data22){
if(!(((key9 === "kind") || (key9 === "at")) || (key9 === "speaker"))){
const err99 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data22.kind !== undefined){
if("speaker" !== data22.kind){
const err100 = {instancePath:instancePath+"/corrections/" + i3+"/kind",schemaPath:"#/properties/corrections/items/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "speaker"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data22.at !== undefined){
let data34 = data22.at;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err101 = {instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 9007199254740991 || isNaN(data34)){
const err102 = {instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err103 = {instancePath:instancePath+"/corrections/" + i3+"/at",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data22.speaker !== undefined){
let data35 = data22.speaker;
if((typeof data35 !== "string") && (data35 !== null)){
const err104 = {instancePath:instancePath+"/corrections/" + i3+"/speaker",schemaPath:"#/properties/corrections/items/oneOf/4/properties/speaker/type",keyword:"type",params:{type: schema41.properties.corrections.items.oneOf[4].properties.speaker.type}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(typeof data35 === "string"){
if(data35.length > 5000){
const err105 = {instancePath:instancePath+"/corrections/" + i3+"/speaker",schemaPath:"#/properties/corrections/items/oneOf/4/properties/speaker/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
}
else {
const err106 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "label"){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.kind === undefined){
const err107 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/5/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data22.label === undefined){
const err108 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/5/required",keyword:"required",params:{missingProperty: "label"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data22.speaker === undefined){
const err109 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/5/required",keyword:"required",params:{missingProperty: "speaker"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data22.voice === undefined){
const err110 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/5/required",keyword:"required",params:{missingProperty: "voice"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key10 in data22){
if(!((((key10 === "kind") || (key10 === "label")) || (key10 === "speaker")) || (key10 === "voice"))){
const err111 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data22.kind !== undefined){
if("label" !== data22.kind){
const err112 = {instancePath:instancePath+"/corrections/" + i3+"/kind",schemaPath:"#/properties/corrections/items/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "label"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data22.label !== undefined){
let data37 = data22.label;
if(typeof data37 === "string"){
if(data37.length > 5000){
const err113 = {instancePath:instancePath+"/corrections/" + i3+"/label",schemaPath:"#/properties/corrections/items/oneOf/5/properties/label/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/corrections/" + i3+"/label",schemaPath:"#/properties/corrections/items/oneOf/5/properties/label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data22.speaker !== undefined){
let data38 = data22.speaker;
if((typeof data38 !== "string") && (data38 !== null)){
const err115 = {instancePath:instancePath+"/corrections/" + i3+"/speaker",schemaPath:"#/properties/corrections/items/oneOf/5/properties/speaker/type",keyword:"type",params:{type: schema41.properties.corrections.items.oneOf[5].properties.speaker.type}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(typeof data38 === "string"){
if(data38.length > 5000){
const err116 = {instancePath:instancePath+"/corrections/" + i3+"/speaker",schemaPath:"#/properties/corrections/items/oneOf/5/properties/speaker/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
if(data22.voice !== undefined){
let data39 = data22.voice;
if(!(((((((data39 === "answer") || (data39 === "reported")) || (data39 === "moderator")) || (data39 === "question")) || (data39 === "narration")) || (data39 === "caption")) || (data39 === "heading"))){
const err117 = {instancePath:instancePath+"/corrections/" + i3+"/voice",schemaPath:"#/$defs/voice/enum",keyword:"enum",params:{allowedValues: schema53.enum}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "furniture"){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.kind === undefined){
const err119 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/6/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data22.range === undefined){
const err120 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/6/required",keyword:"required",params:{missingProperty: "range"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key11 in data22){
if(!((key11 === "kind") || (key11 === "range"))){
const err121 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data22.kind !== undefined){
if("furniture" !== data22.kind){
const err122 = {instancePath:instancePath+"/corrections/" + i3+"/kind",schemaPath:"#/properties/corrections/items/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "furniture"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data22.range !== undefined){
if(!(validate30(data22.range, {instancePath:instancePath+"/corrections/" + i3+"/range",parentData:data22,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err123 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/6/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "words"){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.kind === undefined){
const err124 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/7/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data22.range === undefined){
const err125 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/7/required",keyword:"required",params:{missingProperty: "range"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
for(const key12 in data22){
if(!((key12 === "kind") || (key12 === "range"))){
const err126 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data22.kind !== undefined){
if("words" !== data22.kind){
const err127 = {instancePath:instancePath+"/corrections/" + i3+"/kind",schemaPath:"#/properties/corrections/items/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "words"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data22.range !== undefined){
if(!(validate30(data22.range, {instancePath:instancePath+"/corrections/" + i3+"/range",parentData:data22,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err128 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/7/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "pair"){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.kind === undefined){
const err129 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/8/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data22.text === undefined){
const err130 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/8/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data22.english === undefined){
const err131 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/8/required",keyword:"required",params:{missingProperty: "english"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data22.chinese === undefined){
const err132 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/8/required",keyword:"required",params:{missingProperty: "chinese"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data22.words === undefined){
const err133 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/8/required",keyword:"required",params:{missingProperty: "words"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key13 in data22){
if(!(((((key13 === "kind") || (key13 === "text")) || (key13 === "english")) || (key13 === "chinese")) || (key13 === "words"))){
const err134 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data22.kind !== undefined){
if("pair" !== data22.kind){
const err135 = {instancePath:instancePath+"/corrections/" + i3+"/kind",schemaPath:"#/properties/corrections/items/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue: "pair"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data22.text !== undefined){
let data45 = data22.text;
if(typeof data45 === "string"){
if(!pattern14.test(data45)){
const err136 = {instancePath:instancePath+"/corrections/" + i3+"/text",schemaPath:"#/properties/corrections/items/oneOf/8/properties/text/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{0,63}$"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/corrections/" + i3+"/text",schemaPath:"#/properties/corrections/items/oneOf/8/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data22.english !== undefined){
if(!(validate27(data22.english, {instancePath:instancePath+"/corrections/" + i3+"/english",parentData:data22,parentDataProperty:"english",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data22.chinese !== undefined){
if(!(validate27(data22.chinese, {instancePath:instancePath+"/corrections/" + i3+"/chinese",parentData:data22,parentDataProperty:"chinese",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data22.words !== undefined){
let data48 = data22.words;
if((!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))) && (data48 !== null)){
const err138 = {instancePath:instancePath+"/corrections/" + i3+"/words",schemaPath:"#/properties/corrections/items/oneOf/8/properties/words/type",keyword:"type",params:{type: schema41.properties.corrections.items.oneOf[8].properties.words.type}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 9007199254740991 || isNaN(data48)){
const err139 = {instancePath:instancePath+"/corrections/" + i3+"/words",schemaPath:"#/properties/corrections/items/oneOf/8/properties/words/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data48 < 0 || isNaN(data48)){
const err140 = {instancePath:instancePath+"/corrections/" + i3+"/words",schemaPath:"#/properties/corrections/items/oneOf/8/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
}
else {
const err141 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/oneOf/8/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err142 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/corrections/" + i3,schemaPath:"#/properties/corrections/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data.turns !== undefined){
let data49 = data.turns;
if(Array.isArray(data49)){
if(data49.length > 1000000){
const err146 = {instancePath:instancePath+"/turns",schemaPath:"#/properties/turns/maxItems",keyword:"maxItems",params:{limit: 1000000}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data49.length < 1){
const err147 = {instancePath:instancePath+"/turns",schemaPath:"#/properties/turns/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
const len4 = data49.length;
for(let i4=0; i4<len4; i4++){
let data50 = data49[i4];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.id === undefined){
const err148 = {instancePath:instancePath+"/turns/" + i4,schemaPath:"#/properties/turns/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data50.voice === undefined){
const err149 = {instancePath:instancePath+"/turns/" + i4,schemaPath:"#/properties/turns/items/required",keyword:"required",params:{missingProperty: "voice"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data50.speaker === undefined){
const err150 = {instancePath:instancePath+"/turns/" + i4,schemaPath:"#/properties/turns/items/required",keyword:"required",params:{missingProperty: "speaker"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data50.outlet === undefined){
const err151 = {instancePath:instancePath+"/turns/" + i4,schemaPath:"#/properties/turns/items/required",keyword:"required",params:{missingProperty: "outlet"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data50.label === undefined){
const err152 = {instancePath:instancePath+"/turns/" + i4,schemaPath:"#/properties/turns/items/required",keyword:"required",params:{missingProperty: "label"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data50.labelRanges === undefined){
const err153 = {instancePath:instancePath+"/turns/" + i4,schemaPath:"#/properties/turns/items/required",keyword:"required",params:{missingProperty: "labelRanges"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data50.reported === undefined){
const err154 = {instancePath:instancePath+"/turns/" + i4,schemaPath:"#/properties/turns/items/required",keyword:"required",params:{missingProperty: "reported"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data50.part === undefined){
const err155 = {instancePath:instancePath+"/turns/" + i4,schemaPath:"#/properties/turns/items/required",keyword:"required",params:{missingProperty: "part"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data50.quoted === undefined){
const err156 = {instancePath:instancePath+"/turns/" + i4,schemaPath:"#/properties/turns/items/required",keyword:"required",params:{missingProperty: "quoted"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data50.paragraphs === undefined){
const err157 = {instancePath:instancePath+"/turns/" + i4,schemaPath:"#/properties/turns/items/required",keyword:"required",params:{missingProperty: "paragraphs"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
for(const key14 in data50){
if(!(func1.call(schema41.properties.turns.items.properties, key14))){
const err158 = {instancePath:instancePath+"/turns/" + i4,schemaPath:"#/properties/turns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data50.id !== undefined){
let data51 = data50.id;
if(typeof data51 === "string"){
if(!pattern26.test(data51)){
const err159 = {instancePath:instancePath+"/turns/" + i4+"/id",schemaPath:"#/properties/turns/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z]{1,2}[0-9]{1,5}(?:-[0-9]{1,3})?$"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/turns/" + i4+"/id",schemaPath:"#/properties/turns/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data50.voice !== undefined){
let data52 = data50.voice;
if(!(((((((data52 === "answer") || (data52 === "reported")) || (data52 === "moderator")) || (data52 === "question")) || (data52 === "narration")) || (data52 === "caption")) || (data52 === "heading"))){
const err161 = {instancePath:instancePath+"/turns/" + i4+"/voice",schemaPath:"#/$defs/voice/enum",keyword:"enum",params:{allowedValues: schema53.enum}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data50.speaker !== undefined){
let data53 = data50.speaker;
if((typeof data53 !== "string") && (data53 !== null)){
const err162 = {instancePath:instancePath+"/turns/" + i4+"/speaker",schemaPath:"#/properties/turns/items/properties/speaker/type",keyword:"type",params:{type: schema41.properties.turns.items.properties.speaker.type}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(typeof data53 === "string"){
if(data53.length > 5000){
const err163 = {instancePath:instancePath+"/turns/" + i4+"/speaker",schemaPath:"#/properties/turns/items/properties/speaker/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
if(data50.outlet !== undefined){
let data54 = data50.outlet;
if((typeof data54 !== "string") && (data54 !== null)){
const err164 = {instancePath:instancePath+"/turns/" + i4+"/outlet",schemaPath:"#/properties/turns/items/properties/outlet/type",keyword:"type",params:{type: schema41.properties.turns.items.properties.outlet.type}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(typeof data54 === "string"){
if(data54.length > 5000){
const err165 = {instancePath:instancePath+"/turns/" + i4+"/outlet",schemaPath:"#/properties/turns/items/properties/outlet/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
if(data50.label !== undefined){
let data55 = data50.label;
if((typeof data55 !== "string") && (data55 !== null)){
const err166 = {instancePath:instancePath+"/turns/" + i4+"/label",schemaPath:"#/properties/turns/items/properties/label/type",keyword:"type",params:{type: schema41.properties.turns.items.properties.label.type}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(typeof data55 === "string"){
if(data55.length > 5000){
const err167 = {instancePath:instancePath+"/turns/" + i4+"/label",schemaPath:"#/properties/turns/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
if(data50.labelRanges !== undefined){
if(!(validate29(data50.labelRanges, {instancePath:instancePath+"/turns/" + i4+"/labelRanges",parentData:data50,parentDataProperty:"labelRanges",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data50.reported !== undefined){
if(typeof data50.reported !== "boolean"){
const err168 = {instancePath:instancePath+"/turns/" + i4+"/reported",schemaPath:"#/properties/turns/items/properties/reported/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data50.part !== undefined){
let data58 = data50.part;
if(!((data58 === "body") || (data58 === "sidebar"))){
const err169 = {instancePath:instancePath+"/turns/" + i4+"/part",schemaPath:"#/properties/turns/items/properties/part/enum",keyword:"enum",params:{allowedValues: schema41.properties.turns.items.properties.part.enum}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data50.quoted !== undefined){
if(!(validate29(data50.quoted, {instancePath:instancePath+"/turns/" + i4+"/quoted",parentData:data50,parentDataProperty:"quoted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data50.paragraphs !== undefined){
let data60 = data50.paragraphs;
if(Array.isArray(data60)){
if(data60.length > 1000000){
const err170 = {instancePath:instancePath+"/turns/" + i4+"/paragraphs",schemaPath:"#/properties/turns/items/properties/paragraphs/maxItems",keyword:"maxItems",params:{limit: 1000000}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
const len5 = data60.length;
for(let i5=0; i5<len5; i5++){
let data61 = data60[i5];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.id === undefined){
const err171 = {instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5,schemaPath:"#/properties/turns/items/properties/paragraphs/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data61.ranges === undefined){
const err172 = {instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5,schemaPath:"#/properties/turns/items/properties/paragraphs/items/required",keyword:"required",params:{missingProperty: "ranges"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
for(const key15 in data61){
if(!(((key15 === "id") || (key15 === "ranges")) || (key15 === "time"))){
const err173 = {instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5,schemaPath:"#/properties/turns/items/properties/paragraphs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data61.id !== undefined){
let data62 = data61.id;
if(typeof data62 === "string"){
if(!pattern27.test(data62)){
const err174 = {instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/id",schemaPath:"#/properties/turns/items/properties/paragraphs/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z]{1,2}[0-9]{1,5}(?:-[0-9]{1,3})?\\.[0-9]{1,5}$"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/id",schemaPath:"#/properties/turns/items/properties/paragraphs/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data61.ranges !== undefined){
if(!(validate29(data61.ranges, {instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/ranges",parentData:data61,parentDataProperty:"ranges",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data61.time !== undefined){
let data64 = data61.time;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.startMs === undefined){
const err176 = {instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/time",schemaPath:"#/properties/turns/items/properties/paragraphs/items/properties/time/required",keyword:"required",params:{missingProperty: "startMs"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data64.endMs === undefined){
const err177 = {instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/time",schemaPath:"#/properties/turns/items/properties/paragraphs/items/properties/time/required",keyword:"required",params:{missingProperty: "endMs"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
for(const key16 in data64){
if(!((key16 === "startMs") || (key16 === "endMs"))){
const err178 = {instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/time",schemaPath:"#/properties/turns/items/properties/paragraphs/items/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data64.startMs !== undefined){
let data65 = data64.startMs;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err179 = {instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/time/startMs",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 9007199254740991 || isNaN(data65)){
const err180 = {instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/time/startMs",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data65 < 0 || isNaN(data65)){
const err181 = {instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/time/startMs",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
if(data64.endMs !== undefined){
let data66 = data64.endMs;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err182 = {instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/time/endMs",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 9007199254740991 || isNaN(data66)){
const err183 = {instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/time/endMs",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data66 < 0 || isNaN(data66)){
const err184 = {instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/time/endMs",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
}
else {
const err185 = {instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5+"/time",schemaPath:"#/properties/turns/items/properties/paragraphs/items/properties/time/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/turns/" + i4+"/paragraphs/" + i5,schemaPath:"#/properties/turns/items/properties/paragraphs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/turns/" + i4+"/paragraphs",schemaPath:"#/properties/turns/items/properties/paragraphs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/turns/" + i4,schemaPath:"#/properties/turns/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/turns",schemaPath:"#/properties/turns/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data.furniture !== undefined){
let data67 = data.furniture;
if(Array.isArray(data67)){
if(data67.length > 100000){
const err190 = {instancePath:instancePath+"/furniture",schemaPath:"#/properties/furniture/maxItems",keyword:"maxItems",params:{limit: 100000}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
const len6 = data67.length;
for(let i6=0; i6<len6; i6++){
let data68 = data67[i6];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.kind === undefined){
const err191 = {instancePath:instancePath+"/furniture/" + i6,schemaPath:"#/properties/furniture/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data68.ranges === undefined){
const err192 = {instancePath:instancePath+"/furniture/" + i6,schemaPath:"#/properties/furniture/items/required",keyword:"required",params:{missingProperty: "ranges"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
for(const key17 in data68){
if(!((key17 === "kind") || (key17 === "ranges"))){
const err193 = {instancePath:instancePath+"/furniture/" + i6,schemaPath:"#/properties/furniture/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data68.kind !== undefined){
let data69 = data68.kind;
if(typeof data69 === "string"){
if(data69.length > 5000){
const err194 = {instancePath:instancePath+"/furniture/" + i6+"/kind",schemaPath:"#/properties/furniture/items/properties/kind/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/furniture/" + i6+"/kind",schemaPath:"#/properties/furniture/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data68.ranges !== undefined){
if(!(validate29(data68.ranges, {instancePath:instancePath+"/furniture/" + i6+"/ranges",parentData:data68,parentDataProperty:"ranges",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err196 = {instancePath:instancePath+"/furniture/" + i6,schemaPath:"#/properties/furniture/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/furniture",schemaPath:"#/properties/furniture/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data.emendations !== undefined){
let data71 = data.emendations;
if(Array.isArray(data71)){
if(data71.length > 100000){
const err198 = {instancePath:instancePath+"/emendations",schemaPath:"#/properties/emendations/maxItems",keyword:"maxItems",params:{limit: 100000}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
const len7 = data71.length;
for(let i7=0; i7<len7; i7++){
let data72 = data71[i7];
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.id === undefined){
const err199 = {instancePath:instancePath+"/emendations/" + i7,schemaPath:"#/properties/emendations/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data72.range === undefined){
const err200 = {instancePath:instancePath+"/emendations/" + i7,schemaPath:"#/properties/emendations/items/required",keyword:"required",params:{missingProperty: "range"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data72.printed === undefined){
const err201 = {instancePath:instancePath+"/emendations/" + i7,schemaPath:"#/properties/emendations/items/required",keyword:"required",params:{missingProperty: "printed"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data72.emended === undefined){
const err202 = {instancePath:instancePath+"/emendations/" + i7,schemaPath:"#/properties/emendations/items/required",keyword:"required",params:{missingProperty: "emended"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(data72.type === undefined){
const err203 = {instancePath:instancePath+"/emendations/" + i7,schemaPath:"#/properties/emendations/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data72.grounds === undefined){
const err204 = {instancePath:instancePath+"/emendations/" + i7,schemaPath:"#/properties/emendations/items/required",keyword:"required",params:{missingProperty: "grounds"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data72.confidence === undefined){
const err205 = {instancePath:instancePath+"/emendations/" + i7,schemaPath:"#/properties/emendations/items/required",keyword:"required",params:{missingProperty: "confidence"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data72.changesMeaning === undefined){
const err206 = {instancePath:instancePath+"/emendations/" + i7,schemaPath:"#/properties/emendations/items/required",keyword:"required",params:{missingProperty: "changesMeaning"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
for(const key18 in data72){
if(!((((((((key18 === "id") || (key18 === "range")) || (key18 === "printed")) || (key18 === "emended")) || (key18 === "type")) || (key18 === "grounds")) || (key18 === "confidence")) || (key18 === "changesMeaning"))){
const err207 = {instancePath:instancePath+"/emendations/" + i7,schemaPath:"#/properties/emendations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data72.id !== undefined){
let data73 = data72.id;
if(typeof data73 === "string"){
if(data73.length > 100){
const err208 = {instancePath:instancePath+"/emendations/" + i7+"/id",schemaPath:"#/properties/emendations/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data73.length < 1){
const err209 = {instancePath:instancePath+"/emendations/" + i7+"/id",schemaPath:"#/properties/emendations/items/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/emendations/" + i7+"/id",schemaPath:"#/properties/emendations/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data72.range !== undefined){
if(!(validate30(data72.range, {instancePath:instancePath+"/emendations/" + i7+"/range",parentData:data72,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data72.printed !== undefined){
let data75 = data72.printed;
if(typeof data75 === "string"){
if(data75.length > 5000){
const err211 = {instancePath:instancePath+"/emendations/" + i7+"/printed",schemaPath:"#/properties/emendations/items/properties/printed/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data75.length < 1){
const err212 = {instancePath:instancePath+"/emendations/" + i7+"/printed",schemaPath:"#/properties/emendations/items/properties/printed/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/emendations/" + i7+"/printed",schemaPath:"#/properties/emendations/items/properties/printed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data72.emended !== undefined){
let data76 = data72.emended;
if((typeof data76 !== "string") && (data76 !== null)){
const err214 = {instancePath:instancePath+"/emendations/" + i7+"/emended",schemaPath:"#/properties/emendations/items/properties/emended/type",keyword:"type",params:{type: schema41.properties.emendations.items.properties.emended.type}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(typeof data76 === "string"){
if(data76.length > 5000){
const err215 = {instancePath:instancePath+"/emendations/" + i7+"/emended",schemaPath:"#/properties/emendations/items/properties/emended/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
if(data72.type !== undefined){
let data77 = data72.type;
if(typeof data77 === "string"){
if(data77.length > 5000){
const err216 = {instancePath:instancePath+"/emendations/" + i7+"/type",schemaPath:"#/properties/emendations/items/properties/type/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/emendations/" + i7+"/type",schemaPath:"#/properties/emendations/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data72.grounds !== undefined){
let data78 = data72.grounds;
if(typeof data78 === "string"){
if(data78.length > 5000){
const err218 = {instancePath:instancePath+"/emendations/" + i7+"/grounds",schemaPath:"#/properties/emendations/items/properties/grounds/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data78.length < 1){
const err219 = {instancePath:instancePath+"/emendations/" + i7+"/grounds",schemaPath:"#/properties/emendations/items/properties/grounds/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/emendations/" + i7+"/grounds",schemaPath:"#/properties/emendations/items/properties/grounds/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data72.confidence !== undefined){
let data79 = data72.confidence;
if(!(((data79 === "high") || (data79 === "medium")) || (data79 === "low"))){
const err221 = {instancePath:instancePath+"/emendations/" + i7+"/confidence",schemaPath:"#/properties/emendations/items/properties/confidence/enum",keyword:"enum",params:{allowedValues: schema41.properties.emendations.items.properties.confidence.enum}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data72.changesMeaning !== undefined){
let data80 = data72.changesMeaning;
if(!((((data80 === "none") || (data80 === "minor")) || (data80 === "fact")) || (data80 === "reversal"))){
const err222 = {instancePath:instancePath+"/emendations/" + i7+"/changesMeaning",schemaPath:"#/properties/emendations/items/properties/changesMeaning/enum",keyword:"enum",params:{allowedValues: schema41.properties.emendations.items.properties.changesMeaning.enum}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/emendations/" + i7,schemaPath:"#/properties/emendations/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/emendations",schemaPath:"#/properties/emendations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

