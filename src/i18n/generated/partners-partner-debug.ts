// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "The document has no partner \"{0}\": write its \"@id\", identifier or name as it stands there.": "Документът няма партньор „{0}“: напишете неговия „@id“, идентификатор или име така, както стоят там.",
    "The answer names no organisation of schema.org: it has to be JSON-LD.": "Отговорът не назовава организация от schema.org: трябва да е JSON-LD."
  }
});
