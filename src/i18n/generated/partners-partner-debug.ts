// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "To send to whoever can mend it:": "За препращане на човека, който може да го поправи:",
    "The document has no partner \"{0}\": write its \"@id\", identifier or name as it stands there.": "В документа няма такъв партньор („{0}“): запишете @id, идентификатора или името точно както са там.",
    "None of its organisations has a name.": "Нито една от организациите в отговора няма име.",
    "The answer names no organisation of schema.org: it has to be JSON-LD.": "Отговорът не съдържа организация по schema.org: трябва да е JSON-LD."
  }
});
