CREATE CONSTRAINT identity_model_has_unique_id IF NOT EXISTS FOR (m:IdentityModel) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT model_gate_has_unique_id IF NOT EXISTS FOR (g:ModelGate) REQUIRE g.id IS UNIQUE;
CREATE CONSTRAINT model_activation_has_unique_id IF NOT EXISTS FOR (x:ModelActivation) REQUIRE x.id IS UNIQUE;
